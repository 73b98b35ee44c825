package se.omsorgsportal.signins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REN-03")
class LogReadingTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest(name = "{1}")
    @DisplayName("REN-03: times as logs write them, local ones Swedish")
    @CsvSource(
            delimiter = '#',
            value = {
                "ISO_ZONED # 2026-07-01T08:05:00Z # 2026-07-01T08:05:00Z",
                "ISO_ZONED # 2026-07-01T08:05:00.123+02:00 # 2026-07-01T06:05:00.123Z",
                "ISO_ZONED # 2026-07-01 08:05:00+0200 # 2026-07-01T06:05:00Z",
                "ISO_LOCAL # 2026-07-01T08:05:00 # 2026-07-01T06:05:00Z",
                "ISO_LOCAL # 2026-01-01 08:05 # 2026-01-01T07:05:00Z",
                "ISO_LOCAL # 2026-01-01 8:05:33,123 # 2026-01-01T07:05:33.123Z",
                "ISO_LOCAL # 2026-01-01 08:05:33.123456 # 2026-01-01T07:05:33.123456Z",
                "SWEDISH_POINTS # 2026-01-01 8.05 # 2026-01-01T07:05:00Z",
                "SWEDISH_POINTS # 2026-01-01 kl. 08.05.33 # 2026-01-01T07:05:33Z",
                "SWEDISH_SLASHES # 1/7/2026 08:05 # 2026-07-01T06:05:00Z",
                "SWEDISH_SLASHES # 1/7 2026 8.05 # 2026-07-01T06:05:00Z",
                "SWEDISH_DOTS # 1.7.2026 08:05:10 # 2026-07-01T06:05:10Z",
                "COMPACT # 20260701 080533 # 2026-07-01T06:05:33Z",
                "COMPACT # 20260701T0805 # 2026-07-01T06:05:00Z",
                "DAY # 2026-07-01 # 2026-07-01T10:00:00Z",
                "ISO_LOCAL # 2026-10-25 02:30 # 2026-10-25T00:30:00Z",
                "ISO_LOCAL # 2027-03-28 02:30 # 2027-03-28T01:30:00Z"
            })
    void times(TimeFormat format, String text, Instant expected) {
        assertThat(format.read(text)).contains(expected);
        var lines = List.of("ext-annsve01;" + text, "ext-annsve02;" + text);
        var found = LogSniffer.of(lines, StandardCharsets.UTF_8);
        assertThat(found.timeFormat().read(text)).contains(expected);
    }

    @ParameterizedTest
    @DisplayName("REN-03: what is no time is none")
    @ValueSource(
            strings = {"", "2026-02-30 08:05", "2026-01-01 25:05", "i morgon", "ext-annsve01", "99999999999999", "=1+1"
            })
    void noTime(String text) {
        assertThat(Arrays.stream(TimeFormat.values()).flatMap(format -> format.read(text).stream()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("REN-03: delimiter, heading and columns are found out")
    @CsvSource(
            delimiter = '#',
            value = {
                "Användare;Tidpunkt # ; # true # 0 # 1",
                "Tid;Enhet;Användarnamn # ; # true # 2 # 0",
                "user,timestamp # , # true # 0 # 1"
            })
    void headings(String heading, char delimiter, boolean header, int user, int time) {
        var names = heading.split(String.valueOf(delimiter));
        var cells = new String[names.length];
        Arrays.fill(cells, "Norra 3");
        cells[user] = "ext-annsve01@omsorg.example";
        cells[time] = "2026-12-01 08:05";
        var found =
                LogSniffer.of(List.of(heading, String.join(String.valueOf(delimiter), cells)), StandardCharsets.UTF_8);
        assertThat(found)
                .isEqualTo(new LogFormat(StandardCharsets.UTF_8, delimiter, header, user, time, TimeFormat.ISO_LOCAL));
    }

    @Test
    @DisplayName("REN-03: tabs, bars, quotes with the delimiter inside, and files without a heading")
    void others() {
        assertThat(LogSniffer.of(List.of("2026-12-01\text-annsve01"), WINDOWS))
                .isEqualTo(new LogFormat(WINDOWS, '\t', false, 1, 0, TimeFormat.DAY));
        assertThat(LogSniffer.of(List.of("2026-12-01 08:05|ext-annsve01|x"), WINDOWS)
                        .delimiter())
                .isEqualTo('|');
        assertThat(LogLines.cells("\"a;b\";\"c\"\"d\"", ';')).containsExactly("a;b", "c\"d");
        assertThat(LogLines.cells("\"never closed;2026", ';')).containsExactly("never closed", "2026");
    }

    @ParameterizedTest
    @DisplayName("REN-03: a file without one of the columns is refused")
    @ValueSource(
            strings = {"användarnamn\next-annsve01", "ext-annsve01;ext-annsve02", "2026-12-01;2026-12-02", "bara text"})
    void columnMissing(String text) {
        assertThatThrownBy(() -> LogSniffer.of(Arrays.asList(text.split("\n")), WINDOWS))
                .isInstanceOf(LogNotReadable.class)
                .hasMessageContaining("columns");
    }

    @Test
    @DisplayName(
            "REN-03: UTF-8, UTF-8 with a mark, Windows-1252 and UTF-16 are told apart; the mark is no part of a name")
    void charsets() throws IOException {
        var text = "Användare;Tid\next-annsve01;2026-12-01 08:05\n";
        assertThat(kind(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(kind(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(kind(text.getBytes(WINDOWS))).isEqualTo(WINDOWS);
        assertThat(kind(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(StandardCharsets.UTF_16);
        var late = "x".repeat(40_000) + "å";
        assertThat(kind(late.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(kind(late.getBytes(WINDOWS))).isEqualTo(WINDOWS);
        assertThat(lines("\uFEFFa;b\r\nc;d\re;f")).containsExactly("a;b", "c;d", "e;f");
    }

    @Test
    @DisplayName("REN-03: a spreadsheet, a binary file and an empty one are each told what they are")
    void notLogs() {
        assertThatThrownBy(() -> kind(new byte[] {0x50, 0x4B, 3, 4, 0, 0})).hasMessageContaining("spreadsheet");
        assertThatThrownBy(() -> kind(new byte[] {1, 0, 2, 0, 3})).hasMessageContaining("binary");
        assertThatThrownBy(() -> kind("%PDF-1.7".getBytes(WINDOWS))).hasMessageContaining("binary");
        assertThatThrownBy(() -> kind(new byte[0])).hasMessageContaining("empty");
        assertThatThrownBy(() -> LogSniffer.of(List.of("", "  "), WINDOWS)).hasMessageContaining("empty");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("REN-03: each line is known, unknown or wrong in its own way")
    @CsvSource({
        "ext-annsve01;2027-01-10 08:05, ",
        "EXT-ANNSVE01@omsorg.example;2027-01-10 08:05, ",
        "VARD\\ext-annsve01;2027-01-10 08:05, ",
        "\"ext-annsve01\";\"2027-01-10 08:05\", ",
        "ext-annsve01@granne.example;2027-01-10 08:05, OTHER_DOMAIN",
        "ext-annsve02;2027-01-10 08:05, UNKNOWN_NAME",
        "ext-annsve01;2027-01-11 10:01, FUTURE",
        "ext-annsve01;i går, NO_TIME",
        "ext-annsve01, COLUMN_MISSING",
        ";2027-01-10 08:05, NO_NAME"
    })
    void lines(String line, LineFault expected) {
        assertThat(reader().read(1, line, false).fault()).isEqualTo(expected);
    }

    @Test
    @DisplayName("REN-03: a line of any length is one line; a personnummer as a name is not kept")
    void hostileLines() throws IOException {
        assertThat(lines("a;b\n" + "x".repeat(1_000_000) + "\nc;d")).hasSize(3);
        assertThat(reader().read(7, "x".repeat(LogLines.LONGEST), true).fault()).isEqualTo(LineFault.TOO_LONG);
        assertThat(reader().read(8, "19121212-1212;2027-01-10 08:05", false).userName())
                .doesNotContain("1212-1212");
        assertThat(FaultCsv.harmless("=HYPERLINK(1)")).startsWith("'");
    }

    private static LineReader reader() {
        var format = new LogFormat(StandardCharsets.UTF_8, ';', false, 0, 1, TimeFormat.ISO_LOCAL);
        return new LineReader(format, Map.of("ext-annsve01", "omsorg.example"), "omsorg.example", NOW);
    }

    private static Charset kind(byte[] file) {
        var kind = new FileKind();
        for (int from = 0; from < file.length; from += 1_001) {
            int count = Math.min(1_001, file.length - from);
            kind.add(Arrays.copyOfRange(file, from, from + count), count);
        }
        return kind.charset();
    }

    private static List<String> lines(String text) throws IOException {
        var format = new LogFormat(StandardCharsets.UTF_8, ';', false, 0, 1, TimeFormat.ISO_LOCAL);
        var found = new ArrayList<String>();
        try (var lines = new LogLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                found.add(line);
            }
        }
        return found;
    }
}
