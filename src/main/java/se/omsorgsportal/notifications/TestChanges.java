package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.windowtests.TesterInvited;
import se.omsorgsportal.windowtests.TesterWithdrawn;

/** Says to a tester what has changed and why, so that one mail is enough: with the reason, the calendar and the link (WIN-06, WIN-14). */
@Component
class TestChanges {

    private final Windows windows;

    TestChanges(Windows windows) {
        this.windows = windows;
    }

    String invited(TesterInvited event, Locale language) {
        var moved = event.moved();
        if (moved == null) {
            return Words.of(language, "mail.test.other-areas");
        }
        return Words.of(
                language,
                "mail.test.moved",
                earlier(event.window(), moved, language),
                reason(event.window(), WindowAction.RESCHEDULE, moved));
    }

    String withdrawn(TesterWithdrawn event, Locale language) {
        var cancelled = event.cancelled();
        return cancelled == null
                ? Words.of(language, "mail.test.withdrawn")
                : Words.of(
                        language, "mail.test.window-cancelled", reason(event.window(), WindowAction.CANCEL, cancelled));
    }

    /** The day as it was before the change. */
    private String earlier(WindowId window, Instant moved, Locale language) {
        return windows.details(window).steps().stream()
                .takeWhile(step ->
                        step.action() != WindowAction.RESCHEDULE || !step.at().equals(moved))
                .map(WindowDetails.Step::schedule)
                .filter(Objects::nonNull)
                .map(WindowSchedule::day)
                .reduce((before, last) -> last)
                .map(day -> Words.day(language, day))
                .orElse("–");
    }

    private String reason(WindowId window, WindowAction action, Instant at) {
        return windows.details(window).steps().stream()
                .filter(step -> step.action() == action && step.at().equals(at))
                .map(WindowDetails.Step::reason)
                .findFirst()
                .orElse("–");
    }
}
