package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("WIN-15")
class WindowMachineTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    /** What the routines say, written down once more: state, then action → next. */
    private static final String TWO_ROUNDS_PLANNED = """
            PLANNING CONSULT CONSULTING
            CONSULTING ORDER ORDERED
            CONSULTING RETHINK PLANNING
            ORDERED CONFIRM CONFIRMED
            ORDERED RETHINK PLANNING
            CONFIRMED ANNOUNCE ANNOUNCED
            CONFIRMED RESCHEDULE CONFIRMED
            ANNOUNCED START STARTED
            ANNOUNCED RESCHEDULE ANNOUNCED
            STARTED UPDATE_DONE UPDATED
            UPDATED OPEN_ROUND_1 ROUND_1
            ROUND_1 REPORT_ROUND_1 ROUND_1_REPORTED
            ROUND_1_REPORTED TEST_AGAIN ROUND_1
            ROUND_1_REPORTED GO_AHEAD CITRIX
            CITRIX CITRIX_DONE CITRIX_UPDATED
            CITRIX_UPDATED OPEN_ROUND_2 ROUND_2
            ROUND_2 REPORT_ROUND_2 ROUND_2_REPORTED
            ROUND_2_REPORTED TEST_AGAIN ROUND_2
            ROUND_2_REPORTED CLEAR CLEARED
            CLEARED TEST_AGAIN ROUND_2
            CLEARED RELEASE RELEASED""";

    private static final Map<WindowState, Map<WindowAction, WindowState>> EXPECTED = expected();

    private static Map<WindowState, Map<WindowAction, WindowState>> expected() {
        var lines = TWO_ROUNDS_PLANNED.lines().map(line -> line.split(" ")).toList();
        return Arrays.stream(WindowState.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        state -> lines.stream()
                                .filter(line -> line[0].equals(state.name()))
                                .collect(Collectors.toMap(
                                        line -> WindowAction.valueOf(line[1]), line -> WindowState.valueOf(line[2])))));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(WindowState.values())
                .flatMap(state -> Arrays.stream(WindowAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    @DisplayName("WIN-15: every action in every state goes where the routine says, or nowhere")
    void everyActionInEveryState(WindowState state, WindowAction action) {
        var window = in(state, WindowKind.PLANNED, true);
        var wanted = EXPECTED.get(state).get(action);
        if (wanted == null) {
            wanted = switch (action) {
                case CANCEL -> state.isComing() ? WindowState.CANCELLED : null;
                case ROLL_BACK -> state.isRunning() ? WindowState.ROLLED_BACK : null;
                case DELAY -> state.isRunning() ? state : null;
                case RELEASE -> state.isRunning() && state != WindowState.STARTED ? WindowState.RELEASED : null;
                default -> null;
            };
        }
        if (wanted == null) {
            assertThatExceptionOfType(WindowStepNotPossible.class).isThrownBy(() -> window.move(action, NOW));
            assertThat(window.state()).isEqualTo(state);
        } else {
            window.move(action, NOW);
            assertThat(window.state()).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("WIN-15: what is over stays over, and from everywhere else a window can be ended")
    void ends(WindowState state) {
        for (var kind : WindowKind.values()) {
            for (boolean second : List.of(true, false)) {
                assertThat(WindowMachine.from(state, kind, second).findAny().isEmpty())
                        .isEqualTo(state.isOver());
                if (!state.isOver()) {
                    assertThat(WindowMachine.from(state, kind, second).map(WindowTransition::to))
                            .containsAnyOf(WindowState.CANCELLED, WindowState.ROLLED_BACK);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("WIN-01")
    @DisplayName("WIN-01: a planned window is not ordered without consultation, an urgent one is")
    void urgent(WindowKind kind) {
        assertThat(WindowMachine.find(WindowState.PLANNING, WindowAction.ORDER, kind, true))
                .matches(found -> found.isPresent() == (kind == WindowKind.URGENT));
        assertThat(WindowMachine.find(WindowState.CONFIRMED, WindowAction.START, kind, true))
                .matches(found -> found.isPresent() == (kind == WindowKind.URGENT));
    }

    @Test
    @Tag("WIN-09")
    @DisplayName("WIN-09: with one round the supplier's all-clear comes after it; with two, Citrix comes first")
    void rounds() {
        assertThat(follow(false))
                .containsExactly(
                        WindowState.UPDATED,
                        WindowState.ROUND_1,
                        WindowState.ROUND_1_REPORTED,
                        WindowState.CLEARED,
                        WindowState.RELEASED);
        assertThat(follow(true))
                .endsWith(
                        WindowState.ROUND_1_REPORTED,
                        WindowState.CITRIX,
                        WindowState.CITRIX_UPDATED,
                        WindowState.ROUND_2,
                        WindowState.ROUND_2_REPORTED,
                        WindowState.CLEARED,
                        WindowState.RELEASED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("WIN-15: the track that is shown is the way forward through the table")
    void track(WindowKind kind) {
        for (boolean second : List.of(true, false)) {
            var track = WindowMachine.track(kind, second);
            for (int i = 1; i < track.size(); i++) {
                var next = track.get(i);
                assertThat(WindowMachine.from(track.get(i - 1), kind, second)
                                .filter(line -> line.action().isForward())
                                .map(WindowTransition::to))
                        .as("%s → %s", track.get(i - 1), next)
                        .contains(next);
            }
        }
    }

    @Test
    @DisplayName("WIN-15: every state but the first is led to, every action is used, no step is written twice")
    void complete() {
        var led = EnumSet.of(WindowState.PLANNING);
        var used = new HashSet<WindowAction>();
        WindowMachine.transitions().forEach(line -> {
            led.add(line.to());
            used.add(line.action());
        });
        assertThat(led).containsExactlyInAnyOrder(WindowState.values());
        assertThat(used).containsExactlyInAnyOrder(WindowAction.values());
        for (var kind : WindowKind.values()) {
            for (var state : WindowState.values()) {
                assertThat(WindowMachine.from(state, kind, true).map(WindowTransition::action))
                        .doesNotHaveDuplicates();
                assertThat(WindowMachine.from(state, kind, false).map(WindowTransition::action))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    @Tag("WIN-12")
    @DisplayName("WIN-12: every way to the release asks for reported rounds and no blocking fault")
    void release() {
        assertThat(WindowMachine.transitions())
                .filteredOn(line -> line.to() == WindowState.RELEASED)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.needs())
                        .contains(WindowCondition.ROUNDS_REPORTED, WindowCondition.NO_BLOCKING_FAULT));
    }

    private static List<WindowState> follow(boolean secondRound) {
        var window = in(WindowState.STARTED, WindowKind.PLANNED, secondRound);
        return Stream.generate(() -> {
                    var next = WindowMachine.from(window.state(), window.kind(), secondRound)
                            .map(WindowTransition::action)
                            .filter(WindowAction::isForward)
                            .findFirst()
                            .orElseThrow();
                    window.move(next, NOW);
                    return window.state();
                })
                .takeWhile(state -> state != WindowState.RELEASED)
                .collect(Collectors.collectingAndThen(Collectors.toList(), states -> {
                    states.add(window.state());
                    return states;
                }));
    }

    /** A window that has come to the state by the steps of the table. */
    private static ServiceWindow in(WindowState wanted, WindowKind kind, boolean secondRound) {
        var window = new ServiceWindow(
                new WindowNumber(2027, 1), kind, new WindowContent(Set.of("procapita"), secondRound, ""), NOW);
        if (wanted == WindowState.CANCELLED) {
            window.move(WindowAction.CANCEL, NOW);
            return window;
        }
        var track = WindowMachine.track(kind, secondRound);
        for (var target : track.subList(1, track.size())) {
            if (window.state() == wanted) {
                return window;
            }
            if (wanted == WindowState.ROLLED_BACK && window.state().isRunning()) {
                window.move(WindowAction.ROLL_BACK, NOW);
                return window;
            }
            window.move(
                    WindowMachine.from(window.state(), kind, secondRound)
                            .filter(line -> line.to() == target)
                            .findFirst()
                            .orElseThrow()
                            .action(),
                    NOW);
        }
        return window;
    }
}
