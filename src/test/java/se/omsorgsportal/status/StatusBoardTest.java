package se.omsorgsportal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import se.omsorgsportal.testing.TestClock;

/** When the board looks again, by a clock that moves while it looks. */
@Tag("WIN-16")
class StatusBoardTest {

    private final TestClock clock = new TestClock();
    private final List<Instant> looks = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final StatusBoard board = board();

    private StatusBoard board() {
        StatusSource source = overAfter -> {
            looks.add(clock.instant());
            meanwhile.run();
            return List.of();
        };
        var beans = new StaticListableBeanFactory();
        beans.addBean("source", source);
        return new StatusBoard(
                beans.getBeanProvider(StatusSource.class), new Press(List.of(), null), clock, clock::turned);
    }

    @Test
    @DisplayName("WIN-16: what was looked up is known for five seconds, and looked up anew after them")
    void remembers() {
        board.edition();
        clock.advance(StatusBoard.FRESH);
        board.edition();
        assertThat(looks).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        board.edition();
        assertThat(looks).hasSize(2);
    }

    @Test
    @DisplayName("WIN-16: what took long to look up is as old as when the looking began")
    void agesWhileLooking() {
        meanwhile = () -> clock.advance(Duration.ofHours(16));
        board.edition();
        meanwhile = () -> {};
        assertThat(board.edition().orElseThrow().standing().at()).isEqualTo(clock.instant());
        assertThat(looks).hasSize(2);
    }

    @Test
    @DisplayName("WIN-16: while the database is away it is asked every few seconds, not by everybody who comes")
    void isPatient() {
        meanwhile = () -> {
            clock.advance(Duration.ofSeconds(30));
            throw new DataAccessResourceFailureException("away");
        };
        assertThat(board.edition()).isEmpty();
        assertThat(board.edition()).isEmpty();
        assertThat(looks).hasSize(1);
        meanwhile = () -> {};
        clock.advance(StatusBoard.FRESH.plusMillis(1));
        assertThat(board.edition()).isPresent();
    }
}
