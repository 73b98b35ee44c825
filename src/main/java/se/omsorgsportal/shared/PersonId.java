package se.omsorgsportal.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifies a person; time-ordered, known before it is stored. */
public record PersonId(UUID value) implements Comparable<PersonId> {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class PersonIdConverter implements AttributeConverter<PersonId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable PersonId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new PersonId(value);
        }
    }
}
