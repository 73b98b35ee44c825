package se.omsorgsportal.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifies a provider; time-ordered, known before it is stored. */
public record ProviderId(UUID value) implements Comparable<ProviderId> {

    public static ProviderId next() {
        return new ProviderId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static ProviderId of(String text) {
        return new ProviderId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class ProviderIdConverter implements AttributeConverter<ProviderId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable ProviderId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable ProviderId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new ProviderId(value);
        }
    }
}
