package se.omsorgsportal.servicewindows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.shared.InvalidInput;

@Tag("WIN-04")
class BlackoutCheckTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @Test
    @DisplayName("WIN-04: the same day of every month, the last one where a month is shorter")
    void monthly() {
        assertThat(BlackoutCheck.days(new NewBlackout(DAY, null, "Avgifter", "", LocalDate.of(2027, 4, 30))))
                .extracting(BlackoutCheck.Days::first)
                .containsExactly(DAY, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
    }

    @Test
    @DisplayName("WIN-04: one day unless another last day is given")
    void single() {
        assertThat(BlackoutCheck.days(new NewBlackout(DAY, null, "x", "", null)))
                .containsExactly(new BlackoutCheck.Days(DAY, DAY));
        assertThat(BlackoutCheck.days(new NewBlackout(DAY, DAY.plusDays(3), "x", "", null)))
                .containsExactly(new BlackoutCheck.Days(DAY, DAY.plusDays(3)));
    }

    @Test
    @DisplayName("WIN-04: missing, backwards, too long and endless ones are refused")
    void refused() {
        refused(new NewBlackout(null, null, "x", "", null), "first");
        refused(new NewBlackout(DAY, DAY.minusDays(1), "x", "", null), "last");
        refused(new NewBlackout(DAY, DAY.plusDays(31), "x", "", null), "last");
        refused(new NewBlackout(DAY, null, "x", "", DAY.plusYears(3)), "until");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> BlackoutCheck.what(new NewBlackout(DAY, null, " ", "", null)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> BlackoutCheck.what(new NewBlackout(DAY, null, "x".repeat(201), "", null)));
    }

    private static void refused(NewBlackout typed, String field) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> BlackoutCheck.days(typed))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InvalidInput.Fault::field)
                        .containsExactly(field));
    }
}
