package se.omsorgsportal.orders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Ids;

/** Identifies an order; time-ordered, known before it is stored. */
public record OrderId(UUID value) implements Comparable<OrderId> {

    public static OrderId next() {
        return new OrderId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static OrderId of(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public int compareTo(OrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class OrderIdConverter implements AttributeConverter<OrderId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable OrderId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable OrderId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new OrderId(value);
        }
    }
}
