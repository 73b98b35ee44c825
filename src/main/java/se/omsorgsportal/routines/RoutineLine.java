package se.omsorgsportal.routines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omsorgsportal.shared.PersonId;

/**
 * A setting with what holds for it today and all its past and coming values.
 *
 * @param inForce nothing while the default holds
 * @param history every value set, newest first
 * @param names of those who set them
 */
public record RoutineLine(
        RoutineSetting<?> setting,
        Optional<RoutineValue> inForce,
        List<RoutineValue> history,
        Map<PersonId, String> names) {

    /** The first part of the key. */
    public String module() {
        return setting.key().substring(0, setting.key().indexOf('.'));
    }

    public String value() {
        return inForce.map(RoutineValue::value).orElse(setting.byDefault());
    }

    public String source() {
        return inForce.map(RoutineValue::source).orElse(setting.source());
    }

    public boolean decided() {
        return inForce.map(RoutineValue::decided).orElse(setting.decided());
    }

    /** How many times the setting has been changed; a change must name it, so that none goes unseen. */
    public int version() {
        return history.isEmpty() ? 0 : history.getFirst().version();
    }

    /** Empty when the portal itself did, or when the name has been erased. */
    public String changedBy(RoutineValue value) {
        return value.changedBy() == null ? "" : names.getOrDefault(value.changedBy(), "");
    }
}
