package se.omsorgsportal.servicewindows;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Puts the standard activities on the days of a window, in the language that the supplier reads. */
final class StandardActivities {

    private StandardActivities() {}

    static ActivityForm form(StandardActivity activity, WindowSchedule schedule) {
        return new ActivityForm(
                Effects.say("StandardActivity." + activity.name()),
                Effects.say("StandardActivity.owner." + activity.owner().name()),
                (activity.isAfterTheUpdate() ? schedule.lastDay() : schedule.day()).plusDays(activity.offset()),
                start(activity, schedule),
                null,
                ActivityState.PLANNED,
                "");
    }

    /** Only what begins by the clock has a time; the rest of the day follows what was done before. */
    private static @Nullable LocalTime start(StandardActivity activity, WindowSchedule schedule) {
        return switch (activity) {
            case CALL_THE_ROLL, CLOSE -> schedule.start();
            default -> null;
        };
    }
}
