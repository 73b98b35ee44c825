package se.omsorgsportal.servicewindows;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step with a window and what goes with it.
 *
 * @param schedule for an order, a confirmation and a change of date
 * @param until for a delay: when the systems are now thought to open
 * @param said for a step that rests on the supplier's word
 * @param reason why, for a step that has to be explained
 * @param override why the step is taken although a condition does not hold; empty when none is overridden
 */
public record WindowAct(
        WindowAction action,
        @Nullable WindowSchedule schedule,
        @Nullable Instant until,
        @Nullable SupplierWord said,
        String reason,
        String override) {

    public static WindowAct of(WindowAction action) {
        return new WindowAct(action, null, null, null, "", "");
    }

    public WindowAct on(WindowSchedule day) {
        return new WindowAct(action, day, until, said, reason, override);
    }

    public WindowAct until(Instant end) {
        return new WindowAct(action, schedule, end, said, reason, override);
    }

    public WindowAct told(SupplierWord word) {
        return new WindowAct(action, schedule, until, word, reason, override);
    }

    public WindowAct because(String why) {
        return new WindowAct(action, schedule, until, said, why, override);
    }

    public WindowAct overriding(String why) {
        return new WindowAct(action, schedule, until, said, reason, why);
    }

    /** Whether it says why conditions that do not hold are passed over. */
    public boolean isOverriding() {
        return !override.isEmpty();
    }
}
