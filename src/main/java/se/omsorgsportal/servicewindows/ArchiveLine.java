package se.omsorgsportal.servicewindows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A window that is over, with what it was thought to take and what it took.
 *
 * @param figures in the order of the archive's titles; 0 where a module has nothing to say
 */
public record ArchiveLine(WindowSummary window, List<Long> figures) {

    /** How long the systems were closed; nothing when they never were. */
    public Optional<Duration> closed() {
        var started = window.startedAt();
        var ended = window.endedAt();
        return started == null || ended == null ? Optional.empty() : Optional.of(Duration.between(started, ended));
    }

    /** How much later than announced it was over, negative when earlier; nothing when it never began. */
    public Optional<Duration> deviation() {
        var schedule = window.schedule();
        var ended = window.endedAt();
        return window.startedAt() == null || schedule == null || ended == null
                ? Optional.empty()
                : Optional.of(Duration.between(schedule.endsAt(), ended));
    }
}
