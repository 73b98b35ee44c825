package se.omsorgsportal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omsorgsportal.status.Closures.NOW;
import static se.omsorgsportal.status.Closures.over;
import static se.omsorgsportal.status.Closures.planned;
import static se.omsorgsportal.status.Closures.running;
import static se.omsorgsportal.status.Closures.standing;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("WIN-16")
class StandingTest {

    @Test
    @DisplayName("WIN-16: nothing known means open, and nothing has changed")
    void empty() {
        var standing = standing();
        assertThat(standing.isOpen()).isTrue();
        assertThat(standing.changed()).isEmpty();
    }

    @Test
    @DisplayName(
            "WIN-16: the announced start closes the systems to the minute, though nobody has said that work has begun")
    void start() {
        assertThat(standing(planned("SF-1", NOW)).isOpen()).isFalse();
        assertThat(standing(planned("SF-1", NOW.plusMillis(1))).isOpen()).isTrue();
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: no window is over by the clock: past its estimate it is closed and late")
    void late() {
        var window = running("SF-1", NOW.minus(Duration.ofHours(30)), NOW.minusSeconds(1));
        assertThat(standing(window).closed()).containsExactly(window);
        assertThat(window.isLate(NOW)).isTrue();
        assertThat(window.isLate(NOW.minusSeconds(1))).isFalse();
        var forgotten = planned("SF-2", NOW.minus(Duration.ofDays(3)));
        assertThat(standing(forgotten).isOpen()).isFalse();
    }

    @Test
    @DisplayName("WIN-16: released, rolled back and cancelled windows close nothing, the latest stands first")
    void over3() {
        var first = over("SF-1", ClosurePhase.OPENED, NOW.minus(Duration.ofDays(3)), NOW.minus(Duration.ofDays(2)));
        var second = over("SF-2", ClosurePhase.ROLLED_BACK, NOW.minus(Duration.ofDays(1)), NOW.minusSeconds(60));
        var third = over("SF-3", ClosurePhase.CANCELLED, NOW.minusSeconds(30), NOW.minusSeconds(1));
        var standing = standing(first, second, third);
        assertThat(standing.isOpen()).isTrue();
        assertThat(standing.over()).containsExactly(third, second, first);
        assertThat(standing.changed()).contains(NOW.minusSeconds(1));
    }

    @Test
    @DisplayName("WIN-16: the soonest of the planned stands first")
    void order() {
        var later = planned("SF-1", NOW.plus(Duration.ofDays(20)));
        var sooner = planned("SF-2", NOW.plus(Duration.ofDays(2)));
        assertThat(standing(later, sooner).planned()).containsExactly(sooner, later);
    }
}
