package se.omsorgsportal.faultreports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Ids;

/** Identifies a fault report; time-ordered, known before it is stored. */
public record FaultId(UUID value) {

    static FaultId next() {
        return new FaultId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class FaultIdConverter implements AttributeConverter<FaultId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable FaultId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable FaultId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new FaultId(value);
        }
    }
}
