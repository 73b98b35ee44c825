package se.omsorgsportal.servicewindows;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Ids;

/** Identifies a service window; time-ordered, known before it is stored. */
public record WindowId(UUID value) {

    public static WindowId next() {
        return new WindowId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static WindowId of(String text) {
        return new WindowId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class WindowIdConverter implements AttributeConverter<WindowId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable WindowId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable WindowId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new WindowId(value);
        }
    }
}
