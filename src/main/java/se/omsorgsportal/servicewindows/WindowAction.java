package se.omsorgsportal.servicewindows;

import java.util.Optional;

/** What can be done with a service window; in which state, tells {@link WindowMachine} (WIN-15). */
public enum WindowAction {
    /** Ask the superusers about the proposed dates. */
    CONSULT,
    /** Send the order to the service desk. */
    ORDER,
    /** The service desk refused, or the date has to be thought about again. */
    RETHINK,
    /** The service desk has confirmed a date. */
    CONFIRM,
    ANNOUNCE,
    /** Move a confirmed or announced window to another day or time (WIN-14). */
    RESCHEDULE,
    START,
    /** The supplier says that the update is done. */
    UPDATE_DONE,
    OPEN_ROUND_1,
    REPORT_ROUND_1,
    /** The supplier says that Citrix is next. */
    GO_AHEAD,
    /** The supplier says that Citrix is updated. */
    CITRIX_DONE,
    OPEN_ROUND_2,
    REPORT_ROUND_2,
    /** Something was mended and is tested again. */
    TEST_AGAIN,
    /** The supplier says that all is well. */
    CLEAR,
    RELEASE,
    /** It takes longer than announced (WIN-04, WIN-14). */
    DELAY,
    ROLL_BACK,
    CANCEL;

    /** Rests on what the supplier said: who, when and how is recorded with it. */
    public boolean isSaidBySupplier() {
        return switch (this) {
            case UPDATE_DONE, GO_AHEAD, CITRIX_DONE, CLEAR -> true;
            default -> false;
        };
    }

    /** Has to be explained; everybody who was told of the window reads it, or the history does. */
    public boolean needsReason() {
        return switch (this) {
            case RETHINK, RESCHEDULE, TEST_AGAIN, DELAY, ROLL_BACK, CANCEL -> true;
            default -> false;
        };
    }

    /** Everybody who was told of the window is told of this too, and why; other reasons are the administrators' own (WIN-14). */
    public boolean isToldWithItsReason() {
        return this == RESCHEDULE || this == DELAY || this == ROLL_BACK || this == CANCEL;
    }

    /** Leads on towards the release; the others are ways round or out. */
    public boolean isForward() {
        return !needsReason();
    }

    /** Names the day. */
    public boolean needsSchedule() {
        return this == ORDER || this == CONFIRM || this == RESCHEDULE;
    }

    /** The round that the action opens or reports. */
    public Optional<Round> round() {
        return switch (this) {
            case OPEN_ROUND_1, REPORT_ROUND_1 -> Optional.of(Round.LOCAL);
            case OPEN_ROUND_2, REPORT_ROUND_2 -> Optional.of(Round.CITRIX);
            default -> Optional.empty();
        };
    }
}
