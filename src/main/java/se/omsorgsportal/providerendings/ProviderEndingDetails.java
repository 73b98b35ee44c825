package se.omsorgsportal.providerendings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;

/** The ending of a provider in full (END-05). */
public record ProviderEndingDetails(
        ProviderEndingId id,
        String provider,
        LocalDate lastDay,
        String reason,
        ProviderEndingState state,
        PersonId orderedBy,
        Instant orderedAt,
        @Nullable PersonId decidedBy,
        String comment,
        List<Leaving> people) {

    /**
     * @param settled how many things are settled with it, as certificates
     * @param order what it became, once approved
     */
    public record Leaving(
            PersonId person, int settled, @Nullable OrderId order) {}
}
