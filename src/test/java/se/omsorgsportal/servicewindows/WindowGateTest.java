package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class WindowGateTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final RoundStanding WELL = new RoundStanding(true, 0);

    @Test
    @Tag("WIN-12")
    @DisplayName("WIN-12: nobody releases while a round is unreported or a blocking fault is open")
    void release() {
        var window = window(true);
        window.move(WindowAction.START, NOW);
        window.move(WindowAction.UPDATE_DONE, NOW);
        assertThat(conditions(gate(WELL), window, WindowAction.RELEASE))
                .containsExactly(WindowCondition.ROUNDS_REPORTED, WindowCondition.ALL_CLEAR_GIVEN);

        window.move(WindowAction.OPEN_ROUND_1, NOW);
        window.move(WindowAction.REPORT_ROUND_1, NOW);
        assertThat(obstacle(gate(WELL), window, WindowAction.RELEASE).which()).containsExactly("CITRIX");
        Stream.of(
                        WindowAction.GO_AHEAD,
                        WindowAction.CITRIX_DONE,
                        WindowAction.OPEN_ROUND_2,
                        WindowAction.REPORT_ROUND_2,
                        WindowAction.CLEAR)
                .forEach(action -> window.move(action, NOW));
        assertThat(conditions(gate(WELL), window, WindowAction.RELEASE)).isEmpty();
        assertThat(obstacle(gate(new RoundStanding(true, 2)), window, WindowAction.RELEASE))
                .isEqualTo(new WindowObstacle(WindowCondition.NO_BLOCKING_FAULT, List.of("4")));
    }

    @Test
    @Tag("WIN-12")
    @DisplayName("WIN-12: a round that is tested again counts as unreported until it is reported anew")
    void again() {
        var window = window(false);
        Stream.of(
                        WindowAction.START,
                        WindowAction.UPDATE_DONE,
                        WindowAction.OPEN_ROUND_1,
                        WindowAction.REPORT_ROUND_1,
                        WindowAction.CLEAR,
                        WindowAction.TEST_AGAIN)
                .forEach(action -> window.move(action, NOW));
        assertThat(conditions(gate(WELL), window, WindowAction.RELEASE)).contains(WindowCondition.ROUNDS_REPORTED);
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: a round is reported when every protocol is filled in")
    void protocols() {
        var window = window(false);
        Stream.of(WindowAction.START, WindowAction.UPDATE_DONE, WindowAction.OPEN_ROUND_1)
                .forEach(action -> window.move(action, NOW));
        assertThat(conditions(gate(WELL), window, WindowAction.REPORT_ROUND_1)).isEmpty();
        assertThat(conditions(gate(new RoundStanding(false, 0)), window, WindowAction.REPORT_ROUND_1))
                .containsExactly(WindowCondition.PROTOCOLS_FILLED_IN);
    }

    @Test
    @Tag("WIN-06")
    @DisplayName(
            "WIN-06: the day cannot start on an uncovered area, nor before it has come; only the first is overridable")
    void start() {
        var window = window(true);
        Coverage nobody = (id, round) -> List.of(round == Round.LOCAL ? "IFO" : "Externa enheter");
        var gate = new WindowGate(provider(List.of()), provider(List.of(nobody)), clock(NOW));
        assertThat(obstacle(gate, window, WindowAction.START).which()).containsExactly("IFO", "Externa enheter");

        var dayBefore = new WindowGate(provider(List.of()), provider(List.of()), clock(NOW.minusSeconds(86_400)));
        var early = obstacle(dayBefore, window, WindowAction.START);
        assertThat(early.condition()).isEqualTo(WindowCondition.DAY_HAS_COME);
        assertThat(new WindowOption(WindowAction.START, WindowState.STARTED, List.of(early)).isOpen())
                .isFalse();
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: the announced times are Swedish, on the day of the change to summer time too")
    void summerTime() {
        var before = new WindowSchedule(LocalDate.of(2027, 3, 27), LocalTime.of(8, 0), LocalTime.of(17, 0));
        var after = new WindowSchedule(LocalDate.of(2027, 3, 28), LocalTime.of(1, 0), LocalTime.of(17, 0));
        assertThat(before.startsAt()).isEqualTo(Instant.parse("2027-03-27T07:00:00Z"));
        assertThat(after.startsAt()).isEqualTo(Instant.parse("2027-03-28T00:00:00Z"));
        assertThat(after.endsAt()).isEqualTo(Instant.parse("2027-03-28T15:00:00Z"));
    }

    private static WindowObstacle obstacle(WindowGate gate, ServiceWindow window, WindowAction action) {
        return gate.look(window)
                .obstacles(window.transition(action).orElseThrow())
                .getFirst();
    }

    private static List<WindowCondition> conditions(WindowGate gate, ServiceWindow window, WindowAction action) {
        return gate.look(window).obstacles(window.transition(action).orElseThrow()).stream()
                .map(WindowObstacle::condition)
                .toList();
    }

    private static WindowGate gate(RoundStanding standing) {
        RoundResults results = (window, round) -> standing;
        return new WindowGate(provider(List.of(results)), provider(List.of()), clock(NOW));
    }

    private static ServiceWindow window(boolean secondRound) {
        var window = new ServiceWindow(
                new WindowNumber(2027, 1),
                WindowKind.URGENT,
                new WindowContent(Set.of("procapita"), secondRound, ""),
                NOW);
        window.schedule(new WindowSchedule(TODAY, LocalTime.of(8, 0), LocalTime.of(17, 0)));
        window.move(WindowAction.ORDER, NOW);
        window.move(WindowAction.CONFIRM, NOW);
        return window;
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static <T> ObjectProvider<T> provider(List<T> beans) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return beans.stream();
            }

            @Override
            public Stream<T> orderedStream() {
                return beans.stream();
            }
        };
    }
}
