package se.omsorgsportal.faultreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.omsorgsportal.shared.PersonId;

@Tag("WIN-13")
class FaultReportStateTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "REPORTED, AT_SERVICE_DESK, true",
        "REPORTED, SOLVED, true",
        "REPORTED, NO_FAULT, true",
        "REPORTED, REPORTED, false",
        "AT_SERVICE_DESK, REPORTED, false",
        "AT_SERVICE_DESK, AT_SERVICE_DESK, false",
        "AT_SERVICE_DESK, SOLVED, true",
        "AT_SERVICE_DESK, NO_FAULT, true",
        "SOLVED, REPORTED, true",
        "SOLVED, AT_SERVICE_DESK, false",
        "SOLVED, SOLVED, false",
        "SOLVED, NO_FAULT, false",
        "NO_FAULT, REPORTED, true",
        "NO_FAULT, AT_SERVICE_DESK, false",
        "NO_FAULT, SOLVED, false",
        "NO_FAULT, NO_FAULT, false"
    })
    @DisplayName("WIN-13: a report moves on only along its states")
    void moves(FaultReportState from, FaultReportState to, boolean possible) {
        assertThat(from.canBecome(to)).isEqualTo(possible);
        var report = new FaultReport(
                new FaultNumber(2027, 1),
                "procapita",
                new NewFault(null, "procapita", null, "x", ""),
                PersonId.next(),
                NOW);
        if (from != FaultReportState.REPORTED) {
            report.become(
                    from == FaultReportState.SOLVED || from == FaultReportState.NO_FAULT
                            ? from
                            : FaultReportState.AT_SERVICE_DESK,
                    NOW);
        }
        if (possible) {
            report.become(to, NOW);
            assertThat(report.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> report.become(to, NOW)).isInstanceOf(FaultStepNotPossible.class);
        }
    }
}
