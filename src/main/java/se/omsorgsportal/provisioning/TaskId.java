package se.omsorgsportal.provisioning;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Ids;

/** Identifies a task; time-ordered, known before it is stored. */
public record TaskId(UUID value) implements Comparable<TaskId> {

    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the identifier as a uuid column. */
    @Converter(autoApply = true)
    static class TaskIdConverter implements AttributeConverter<TaskId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable TaskId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable TaskId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new TaskId(value);
        }
    }
}
