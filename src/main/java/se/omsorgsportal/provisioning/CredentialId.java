package se.omsorgsportal.provisioning;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Ids;

/** Identifies a set of credentials to hand over; time-ordered, known before it is stored. */
public record CredentialId(UUID value) implements Comparable<CredentialId> {

    public static CredentialId next() {
        return new CredentialId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static CredentialId of(String text) {
        return new CredentialId(UUID.fromString(text));
    }

    @Override
    public int compareTo(CredentialId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class CredentialIdConverter implements AttributeConverter<CredentialId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable CredentialId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable CredentialId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new CredentialId(value);
        }
    }
}
