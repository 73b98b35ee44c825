package se.omsorgsportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ALL-02")
class AuditCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-1", "@SUM(A1)", "\tx", "\rx"})
    @DisplayName("ALL-02: a cell that a spreadsheet would run is made text")
    void formulas(String cell) {
        assertThat(AuditCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BEH-2026-00042", "a=b", " =1", "Åsa"})
    @DisplayName("ALL-02: other cells stay as they are")
    void text(String cell) {
        assertThat(AuditCsv.harmless(cell)).isEqualTo(cell);
    }
}
