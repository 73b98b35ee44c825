package se.omsorgsportal.signins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.shared.Period;

@Tag("REN-03")
class CoverageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    @Test
    @DisplayName("REN-03: days of several files that meet are one stretch")
    void meets() {
        var coverage = Coverage.of(days(0, 1, 2, 3, 4, 5), 0);
        assertThat(coverage.stretches()).containsExactly(new Period(FIRST, FIRST.plusDays(5)));
        assertThat(coverage.holes()).isEmpty();
        assertThat(coverage.covers(FIRST, FIRST.plusDays(5))).isTrue();
        assertThat(coverage.covers(FIRST.minusDays(1), FIRST)).isFalse();
        assertThat(coverage.covers(FIRST, FIRST.plusDays(6))).isFalse();
    }

    @Test
    @DisplayName("REN-02: as many quiet days as the routine says are no hole, one more is")
    void holes() {
        var weekend = Coverage.of(days(0, 3), 2);
        assertThat(weekend.holes()).isEmpty();
        assertThat(weekend.covers(FIRST, FIRST.plusDays(3))).isTrue();
        var hole = Coverage.of(days(0, 4), 2);
        assertThat(hole.holes()).containsExactly(new Period(FIRST.plusDays(1), FIRST.plusDays(3)));
        assertThat(hole.covers(FIRST, FIRST.plusDays(4))).isFalse();
        assertThat(hole.covers(FIRST.plusDays(4), FIRST.plusDays(4))).isTrue();
    }

    @Test
    @DisplayName("REN-03: no file tells about no day")
    void none() {
        assertThat(Coverage.of(List.of(), 2)).isEqualTo(Coverage.NONE);
        assertThat(Coverage.NONE.covers(FIRST, FIRST)).isFalse();
        assertThat(Coverage.NONE.first()).isNull();
    }

    private static List<LocalDate> days(int... after) {
        return Stream.of(java.util.Arrays.stream(after).boxed().toArray(Integer[]::new))
                .map(FIRST::plusDays)
                .toList();
    }
}
