package se.omsorgsportal.routines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineSettingTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
    private static final RoutineSetting<Integer> DAYS = RoutineSetting.number("test.days", 28, "days", "[004]");
    private static final RoutineSetting<LocalTime> TIME = RoutineSetting.time("test.time", LocalTime.of(8, 0), "[000]");

    @ParameterizedTest
    @CsvSource({"8:00,08:00", "8.00,08:00", "0800,08:00", "800,08:00", " 16.30 ,16:30", "00:00,00:00"})
    void aTimeIsReadInAnyUsualForm(String typed, LocalTime time) {
        assertThat(TIME.read().apply(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8", "kl 8", "", "8.60", "08:00:00.5x"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> TIME.read().apply(typed)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10001", "2.5", "", "två", "99999999999"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> DAYS.read().apply(typed)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void valuesAreSaidInWords() {
        var swedish = new RoutineWords(Locale.of("sv"));
        assertThat(swedish.value(DAYS, "28")).isEqualTo("28 dagar");
        assertThat(swedish.value(DAYS, "1")).isEqualTo("1 dag");
        assertThat(swedish.value(TIME, "08:00")).isEqualTo("kl. 8.00");
        assertThat(swedish.value(TIME, "00:30")).isEqualTo("kl. 0.30");
        assertThat(swedish.value(RoutineSetting.phone("test.phone", "040-42 53 33", "[004]"), "+4640425333"))
                .isEqualTo("040-42 53 33");
        assertThat(new RoutineWords(Locale.ENGLISH).value(DAYS, "28")).isEqualTo("28 days");
        assertThat(swedish.value(RoutineSetting.number("test.odd", 3, "bananas", "[+]"), "3"))
                .isEqualTo("3 bananas");
    }

    @Test
    void theValueThatBeganLastHolds() {
        var values = List.of(value(1, "30", MONDAY), value(2, "20", MONDAY.plusDays(10)), value(3, "25", MONDAY));
        assertThat(RoutineValues.inForce(values, MONDAY.minusDays(1))).isEmpty();
        assertThat(RoutineValues.inForce(values, MONDAY))
                .hasValueSatisfying(it -> assertThat(it.value()).isEqualTo("25"));
        assertThat(RoutineValues.inForce(values, MONDAY.plusDays(9)))
                .hasValueSatisfying(it -> assertThat(it.version()).isEqualTo(3));
        assertThat(RoutineValues.inForce(values, MONDAY.plusDays(10)))
                .hasValueSatisfying(it -> assertThat(it.version()).isEqualTo(2));
    }

    @Test
    void twoSettingsWithOneKeyStopTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new RoutineRegister(List.of(() -> List.of(DAYS), () -> List.of(DAYS))))
                .withMessageContaining("test.days");
    }

    @Test
    void aDefaultThatCannotBeReadStopsTheStart() {
        var broken = RoutineSetting.phone("test.phone", "nonsense", "[004]");
        assertThatIllegalStateException().isThrownBy(() -> new RoutineRegister(List.of(() -> List.of(broken))));
    }

    private static RoutineValue value(int version, String value, LocalDate from) {
        return new RoutineValue("test.days", version, value, from, "[+]", true, "x", null, Instant.EPOCH);
    }
}
