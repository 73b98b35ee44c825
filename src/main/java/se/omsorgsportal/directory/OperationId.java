package se.omsorgsportal.directory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Ids;

/** Identifies a change on its way to the directory; time-ordered, known before it is stored. */
public record OperationId(UUID value) implements Comparable<OperationId> {

    public static OperationId next() {
        return new OperationId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static OperationId of(String text) {
        return new OperationId(UUID.fromString(text));
    }

    @Override
    public int compareTo(OperationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class OperationIdConverter implements AttributeConverter<OperationId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable OperationId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable OperationId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new OperationId(value);
        }
    }
}
