package se.omsorgsportal.providerendings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.PersonId;

/** The ending of a provider in full (END-05). */
public record ProviderEndingDetails(
        ProviderEndingId id,
        String provider,
        LocalDate lastDay,
        String reason,
        ProviderEndingState state,
        Actor ordered,
        Instant orderedAt,
        @Nullable PersonId decidedBy,
        String comment,
        List<Leaving> people) {

    public PersonId orderedBy() {
        return ordered.id();
    }

    /** Whether it is the work of one of those who sit there: they leave the decision to others (ORD-06, ORD-11). */
    public boolean isWorkOf(Actor me) {
        var absent = ordered.forWhom();
        return me.involves(ordered.id()) || (absent != null && me.involves(absent));
    }

    /**
     * @param settled how many things are settled with it, as certificates
     * @param order what it became, once approved
     */
    public record Leaving(
            PersonId person, int settled, @Nullable OrderId order) {}
}
