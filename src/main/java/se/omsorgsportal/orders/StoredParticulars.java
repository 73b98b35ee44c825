package se.omsorgsportal.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.HsaId;

/** An order's particulars as columns, all empty for an order that has none. */
@Embeddable
record StoredParticulars(
        @Nullable String reason,
        @Column(name = "hsa_id") @Nullable String hsa,
        @Column(name = "card_number") @Nullable String card,
        @Nullable String proposals) {

    static @Nullable StoredParticulars of(OrderParticulars some) {
        if (some.equals(OrderParticulars.NONE)) {
            return null;
        }
        var hsaId = some.hsaId();
        return new StoredParticulars(
                some.reason(),
                hsaId == null ? null : hsaId.value(),
                some.cardNumber(),
                String.join(",", new TreeSet<>(some.proposals())));
    }

    OrderParticulars particulars() {
        return new OrderParticulars(
                reason == null ? "" : reason, hsa == null ? null : new HsaId(hsa), card, codes(proposals));
    }

    private static Set<String> codes(@Nullable String joined) {
        return joined == null || joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
