package se.omsorgsportal.certificates;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;

/** A certificate that somebody is to get: by an order, by a renewal, or because they have it already. */
record NewCertificate(
        PersonId person,
        ProviderId provider,
        CardOrderer cardOrderer,
        @Nullable CardNumber card,
        @Nullable OrderId order,
        String caseNumber) {}
