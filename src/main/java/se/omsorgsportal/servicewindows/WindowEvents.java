package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which announcement a step makes to the other modules. */
final class WindowEvents {

    private WindowEvents() {}

    /** @param earlier the day before the step */
    static Optional<Object> of(
            ServiceWindow window, WindowAct act, WindowState before, @Nullable WindowSchedule earlier, Instant at) {
        var id = window.id();
        return switch (act.action()) {
            case CONSULT -> Optional.of(new WindowProposed(id, at));
            case ORDER -> Optional.of(new WindowOrdered(id, at));
            case CONFIRM -> Optional.of(new WindowConfirmed(id, at));
            case ANNOUNCE -> Optional.of(new WindowAnnounced(id, at));
            case RESCHEDULE ->
                Optional.of(new WindowRescheduled(
                        id, Objects.requireNonNull(earlier), Objects.requireNonNull(act.schedule()), at));
            case START -> Optional.of(new WindowStarted(id, at));
            case OPEN_ROUND_1 -> Optional.of(new RoundOpened(id, Round.LOCAL, at));
            case OPEN_ROUND_2 -> Optional.of(new RoundOpened(id, Round.CITRIX, at));
            case TEST_AGAIN ->
                Optional.of(
                        new RoundOpened(id, window.state() == WindowState.ROUND_1 ? Round.LOCAL : Round.CITRIX, at));
            case REPORT_ROUND_1 -> Optional.of(new RoundReported(id, Round.LOCAL, at));
            case REPORT_ROUND_2 -> Optional.of(new RoundReported(id, Round.CITRIX, at));
            case RELEASE -> Optional.of(new WindowReleased(id, at));
            case DELAY -> Optional.of(new WindowDelayed(id, Objects.requireNonNull(act.until()), at));
            case ROLL_BACK -> Optional.of(new WindowRolledBack(id, at));
            case CANCEL -> Optional.of(new WindowCancelled(id, before, at));
            case RETHINK, UPDATE_DONE, GO_AHEAD, CITRIX_DONE, CLEAR -> Optional.empty();
        };
    }
}
