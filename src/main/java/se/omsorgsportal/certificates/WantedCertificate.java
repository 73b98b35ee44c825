package se.omsorgsportal.certificates;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;

/** What an order for a certificate says. */
record WantedCertificate(
        PersonId person, ProviderId provider, @Nullable CardNumber card, @Nullable OrderId order, String caseNumber) {}
