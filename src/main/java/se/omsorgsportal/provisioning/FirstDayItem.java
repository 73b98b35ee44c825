package se.omsorgsportal.provisioning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.TaskKind;

/** What a new user does on the first day (PRV-13); some of it is a task of the order. */
public enum FirstDayItem {
    LOG_ON(false, null),
    TWO_FACTOR(false, TaskKind.REGISTER_TWO_FACTOR),
    CARE_SYSTEM(false, null),
    CHOOSE_MODULE(false, TaskKind.SIGN_IN_TO_LC_HSL),
    MINA_PLANER(true, null),
    SIGNIT(true, null),
    DEVIATIONS(false, null);

    private final boolean licensedOnly;
    private final @Nullable TaskKind task;

    FirstDayItem(boolean licensedOnly, @Nullable TaskKind task) {
        this.licensedOnly = licensedOnly;
        this.task = task;
    }

    boolean isFor(boolean licensed) {
        return licensed || !licensedOnly;
    }

    /** The order's task that is done by it. */
    Optional<TaskKind> task() {
        return Optional.ofNullable(task);
    }
}
