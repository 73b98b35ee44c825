package se.omsorgsportal.servicewindows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a service window stands, in the order it goes; how it moves on is told by {@link WindowMachine} (WIN-09, WIN-15). */
public enum WindowState {
    PLANNING(WindowParty.ADMINISTRATORS),
    /** The superusers have dates to answer (WIN-02). */
    CONSULTING(WindowParty.SUPERUSERS),
    /** With the service desk and its CAB (WIN-03). */
    ORDERED(WindowParty.SERVICE_DESK),
    CONFIRMED(WindowParty.ADMINISTRATORS),
    ANNOUNCED(WindowParty.ADMINISTRATORS),
    /** The systems are closed and the supplier is at work. */
    STARTED(WindowParty.SUPPLIER),
    UPDATED(WindowParty.ADMINISTRATORS),
    ROUND_1(WindowParty.TESTERS),
    /** The report is with the supplier, whose go-ahead is waited for. */
    ROUND_1_REPORTED(WindowParty.SUPPLIER),
    /** The supplier updates Citrix. */
    CITRIX(WindowParty.SUPPLIER),
    CITRIX_UPDATED(WindowParty.ADMINISTRATORS),
    ROUND_2(WindowParty.TESTERS),
    ROUND_2_REPORTED(WindowParty.SUPPLIER),
    /** The supplier has given the all-clear; the administrator has yet to open the systems (WIN-12). */
    CLEARED(WindowParty.ADMINISTRATORS),
    RELEASED(WindowParty.NOBODY),
    ROLLED_BACK(WindowParty.NOBODY),
    CANCELLED(WindowParty.NOBODY);

    private final WindowParty awaits;

    WindowState(WindowParty awaits) {
        this.awaits = awaits;
    }

    /** Who is waited for. */
    public WindowParty awaits() {
        return awaits;
    }

    /** Before the date is told to everybody; what the window is about can still be changed. */
    public boolean isPlanning() {
        return compareTo(CONFIRMED) <= 0;
    }

    /** Has yet to begin. */
    public boolean isComing() {
        return compareTo(ANNOUNCED) <= 0;
    }

    /** The systems are closed. */
    public boolean isRunning() {
        return compareTo(STARTED) >= 0 && compareTo(CLEARED) <= 0;
    }

    public boolean isOver() {
        return compareTo(RELEASED) >= 0;
    }

    static Set<WindowState> running() {
        return EnumSet.range(STARTED, CLEARED);
    }

    static Set<WindowState> coming() {
        return EnumSet.range(PLANNING, ANNOUNCED);
    }

    static Set<WindowState> over() {
        return EnumSet.copyOf(
                Arrays.stream(values()).filter(WindowState::isOver).toList());
    }
}
