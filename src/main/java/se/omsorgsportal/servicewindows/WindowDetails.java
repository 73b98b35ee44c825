package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A window as one user sees it.
 *
 * @param version to hand back with every act
 * @param systems codes of the care-system catalogue
 * @param schedule the day as planned, ordered or confirmed; none until one is thought of
 * @param expectedEnd when the systems are thought to open, the announced end until a delay
 * @param announcedAt when everybody was told
 * @param late past the expected end: an administrator has a delay to tell of (WIN-04)
 * @param steps its history, the oldest first
 * @param messages the supplier's; only for administrators
 * @param options what this user may do now
 */
public record WindowDetails(
        WindowId id,
        long version,
        WindowNumber number,
        WindowKind kind,
        WindowState state,
        Instant since,
        Set<String> systems,
        @Nullable WindowSchedule schedule,
        @Nullable Instant expectedEnd,
        boolean secondRound,
        String effect,
        @Nullable Instant announcedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean late,
        List<Step> steps,
        List<Message> messages,
        List<WindowOption> options) {

    /**
     * A line of the history.
     *
     * @param action nothing for the planning of it and a change of what it is about
     * @param by nobody when the portal did it
     * @param schedule as it was from then on, when the step set it
     */
    public record Step(
            @Nullable WindowAction action,
            WindowState state,
            @Nullable PersonId by,
            @Nullable PersonId forWhom,
            Instant at,
            @Nullable WindowSchedule schedule,
            @Nullable Instant until,
            String reason,
            String override) {}

    /**
     * What the supplier said.
     *
     * @param action the step that rested on it, if any
     */
    public record Message(
            @Nullable WindowAction action,
            SupplierWord said,
            @Nullable PersonId recordedBy,
            Instant recordedAt) {}

    public Optional<WindowOption> option(WindowAction action) {
        return options.stream().filter(each -> each.action() == action).findFirst();
    }
}
