package se.omsorgsportal.moves;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Ids;

/** Identifies a move; time-ordered, known before it is stored. */
public record MoveId(UUID value) {

    public static MoveId next() {
        return new MoveId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static MoveId of(String text) {
        return new MoveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class MoveIdConverter implements AttributeConverter<MoveId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable MoveId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable MoveId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new MoveId(value);
        }
    }
}
