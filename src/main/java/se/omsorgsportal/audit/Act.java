package se.omsorgsportal.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * One act that changed something, as the log keeps it (ALL-02).
 *
 * @param what the act, as {@code order.approved}; its words stand under {@code audit.<what>} in the translations
 * @param objectType as {@code order}
 * @param objectId the identifier of the object
 * @param label how people name the object, as a case number; never a person's name
 * @param person the person whom it concerns, if any
 * @param changes field → before and after
 */
public record Act(
        String what,
        String objectType,
        String objectId,
        String label,
        @Nullable PersonId person,
        Map<String, Change> changes) {

    public record Change(@Nullable String before, @Nullable String after) {}

    public static Act of(String what, String objectType, Object objectId, String label) {
        return new Act(what, objectType, objectId.toString(), label, null, Map.of());
    }

    public Act about(@Nullable PersonId whom) {
        return new Act(what, objectType, objectId, label, whom, changes);
    }

    /** Adds a field's change; nothing is added when both are the same. Secrets and personnummer never come here. */
    public Act changed(String field, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return this;
        }
        var more = new LinkedHashMap<>(changes);
        more.put(field, new Change(text(before), text(after)));
        return new Act(what, objectType, objectId, label, person, more);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
