package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The activities around a window in the order they are done, and the meeting that went through them (WIN-05). */
public record ActivityList(
        WindowId window,
        WindowNumber number,
        @Nullable WindowSchedule schedule,
        List<ActivityDetails> activities,
        @Nullable Reconciliation reconciliation,
        boolean mayChange) {

    /** When the list was gone through together, by whom it was written down, and what was said. */
    public record Reconciliation(Instant at, String byName, String note) {}
}
