package se.omsorgsportal.servicewindows;

import static se.omsorgsportal.servicewindows.WindowAction.*;
import static se.omsorgsportal.servicewindows.WindowCondition.*;
import static se.omsorgsportal.servicewindows.WindowState.*;
import static se.omsorgsportal.servicewindows.WindowTransition.Way.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.omsorgsportal.security.Role;

/**
 * The one table that says how a service window moves: from which state, by which step, to which state, by whom and on
 * what conditions (WIN-09, WIN-15). No line of it is taken by the clock (WIN-04): each is a person's act.
 */
public final class WindowMachine {

    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);
    private static final List<WindowTransition> TABLE = table();

    private WindowMachine() {}

    /** The whole table, in the order of the states. */
    public static List<WindowTransition> transitions() {
        return TABLE;
    }

    /** The steps out of a state for a window of the kind. */
    public static Stream<WindowTransition> from(WindowState state, WindowKind kind, boolean secondRound) {
        return TABLE.stream().filter(line -> line.from() == state && line.only().isFor(kind, secondRound));
    }

    public static Optional<WindowTransition> find(
            WindowState state, WindowAction action, WindowKind kind, boolean secondRound) {
        return from(state, kind, secondRound)
                .filter(line -> line.action() == action)
                .findFirst();
    }

    /** The states that a window passes when nothing goes wrong. */
    public static List<WindowState> track(WindowKind kind, boolean secondRound) {
        return Stream.of(WindowState.values())
                .filter(state -> state.compareTo(RELEASED) <= 0)
                .filter(state -> kind == WindowKind.PLANNED || state != CONSULTING)
                .filter(state -> secondRound || state.compareTo(CITRIX) < 0 || state.compareTo(ROUND_2_REPORTED) > 0)
                .toList();
    }

    private static List<WindowTransition> table() {
        var table = new ArrayList<WindowTransition>();
        planning(table);
        day(table);
        for (var state : WindowState.coming()) {
            table.add(line(state, CANCEL, CANCELLED, ANY));
        }
        for (var state : WindowState.running()) {
            table.add(line(state, DELAY, state, ANY));
            table.add(line(state, ROLL_BACK, ROLLED_BACK, ANY));
        }
        for (var state : WindowState.running()) {
            if (state != STARTED && state != CLEARED) {
                table.add(line(state, RELEASE, RELEASED, ANY, ROUNDS_REPORTED, ALL_CLEAR_GIVEN, NO_BLOCKING_FAULT));
            }
        }
        return List.copyOf(table);
    }

    private static void planning(List<WindowTransition> table) {
        table.add(line(PLANNING, CONSULT, CONSULTING, WindowTransition.Way.PLANNED));
        table.add(line(PLANNING, ORDER, ORDERED, WindowTransition.Way.URGENT));
        table.add(line(CONSULTING, ORDER, ORDERED, ANY));
        table.add(line(CONSULTING, RETHINK, PLANNING, ANY));
        table.add(line(ORDERED, CONFIRM, CONFIRMED, ANY));
        table.add(line(ORDERED, RETHINK, PLANNING, ANY));
        table.add(line(CONFIRMED, ANNOUNCE, ANNOUNCED, ANY));
        table.add(line(CONFIRMED, RESCHEDULE, CONFIRMED, ANY));
        table.add(line(CONFIRMED, START, STARTED, WindowTransition.Way.URGENT, DAY_HAS_COME, AREAS_COVERED));
        table.add(line(ANNOUNCED, START, STARTED, ANY, DAY_HAS_COME, AREAS_COVERED));
        table.add(line(ANNOUNCED, RESCHEDULE, ANNOUNCED, ANY));
    }

    private static void day(List<WindowTransition> table) {
        table.add(line(STARTED, UPDATE_DONE, UPDATED, ANY));
        table.add(line(UPDATED, OPEN_ROUND_1, ROUND_1, ANY));
        table.add(line(ROUND_1, REPORT_ROUND_1, ROUND_1_REPORTED, ANY, PROTOCOLS_FILLED_IN));
        table.add(line(ROUND_1_REPORTED, TEST_AGAIN, ROUND_1, ANY));
        table.add(line(ROUND_1_REPORTED, GO_AHEAD, CITRIX, TWO_ROUNDS));
        table.add(line(ROUND_1_REPORTED, CLEAR, CLEARED, ONE_ROUND));
        table.add(line(CITRIX, CITRIX_DONE, CITRIX_UPDATED, ANY));
        table.add(line(CITRIX_UPDATED, OPEN_ROUND_2, ROUND_2, ANY));
        table.add(line(ROUND_2, REPORT_ROUND_2, ROUND_2_REPORTED, ANY, PROTOCOLS_FILLED_IN));
        table.add(line(ROUND_2_REPORTED, TEST_AGAIN, ROUND_2, ANY));
        table.add(line(ROUND_2_REPORTED, CLEAR, CLEARED, ANY));
        table.add(line(CLEARED, TEST_AGAIN, ROUND_2, TWO_ROUNDS));
        table.add(line(CLEARED, TEST_AGAIN, ROUND_1, ONE_ROUND));
        table.add(line(CLEARED, RELEASE, RELEASED, ANY, ROUNDS_REPORTED, NO_BLOCKING_FAULT));
    }

    private static WindowTransition line(
            WindowState from,
            WindowAction action,
            WindowState to,
            WindowTransition.Way only,
            WindowCondition... needs) {
        return new WindowTransition(from, action, to, only, ADMINISTRATORS, Set.of(needs));
    }
}
