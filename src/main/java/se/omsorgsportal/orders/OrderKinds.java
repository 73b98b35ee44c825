package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves each order to what knows its kind: how it is read, and what its approval does (ORD-01). */
@Component
class OrderKinds {

    private final Map<OrderKind, KindOfOrder> kinds = new EnumMap<>(OrderKind.class);

    OrderKinds(List<KindOfOrder> all) {
        all.forEach(one -> kinds.put(one.kind(), one));
    }

    OrderRequest read(OrderForm form, @Nullable LocalDate accepted) {
        return of(form.kind()).read(form, accepted);
    }

    KindOfOrder of(OrderKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }
}
