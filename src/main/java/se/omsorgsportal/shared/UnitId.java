package se.omsorgsportal.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifies a unit; time-ordered, known before it is stored. */
public record UnitId(UUID value) implements Comparable<UnitId> {

    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class UnitIdConverter implements AttributeConverter<UnitId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable UnitId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable UnitId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new UnitId(value);
        }
    }
}
