package se.omsorgsportal.shared.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-04")
class TablesTest {

    private static final String LIST = "Förnamn;Efternamn;Enhet\r\nÅsa;Öberg;\"Norra; hus 2\"\r\n\r\nNils;Ek;Södra\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    @DisplayName("ORG-04: a file is read in whichever of the usual ways it is written")
    void charsets(String charset) {
        var file = read(LIST.getBytes(Charset.forName(charset)));
        assertThat(file.format()).isEqualTo(TableFormat.CSV);
        assertThat(file.header()).containsExactly("Förnamn", "Efternamn", "Enhet");
        assertThat(file.lines()).hasSize(2);
        assertThat(file.lines().getFirst().cells()).containsExactly("Åsa", "Öberg", "Norra; hus 2");
        assertThat(file.lines().getLast().number()).isEqualTo(4);
    }

    @Test
    @DisplayName("ORG-04: the byte order mark is no part of the first heading")
    void mark() {
        assertThat(read(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)).header())
                .startsWith("Förnamn");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    @DisplayName("ORG-04: what stands between the cells is found out")
    void separators(String sign) {
        var text = String.join(sign, "a", "b", "c") + "\n" + String.join(sign, "1", "\"x;,|y\"", "3");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))
                        .lines()
                        .getFirst()
                        .cells())
                .containsExactly("1", "x;,|y", "3");
    }

    @Test
    @DisplayName("ORG-04: Excel's own line about the separator is obeyed and not counted as a heading")
    void saidSeparator() {
        var file = read("sep=,\na;b,c\n1;2,3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.header()).containsExactly("a;b", "c");
        assertThat(file.lines().getFirst().number()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    @DisplayName("ORG-04: what is written comes back the same, whatever it begins with")
    void roundTrip(TableFormat format) throws IOException {
        var hostile = List.of("=1+1", "+46701740605", "-2", "@SUM(A1)", "Åsa \"x\"", "a;b\nc", "'citat", "<&>");
        var file = read(written(format, List.of(List.of("a", "b", "c", "d", "e", "f", "g", "h"), hostile)));
        assertThat(file.format()).isEqualTo(format);
        assertThat(file.lines().getFirst().cells()).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+1", "-1", "@x", "\tx", "\rx"})
    @DisplayName("ORG-04: nothing that is exported can be taken for a formula")
    void formulas(String cell) throws IOException {
        var csv = new String(written(TableFormat.CSV, List.of(List.of(cell))), StandardCharsets.UTF_8);
        assertThat(csv.replace("\uFEFF", "").replace("\"", "")).startsWith("'" + cell.substring(0, 1));
        try (var sheet = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new java.io.ByteArrayInputStream(written(TableFormat.XLSX, List.of(List.of(cell)))))) {
            assertThat(sheet.getFirstSheet().read().getFirst().getCell(0).getType())
                    .isEqualTo(org.dhatim.fastexcel.reader.CellType.STRING);
        }
    }

    @Test
    @DisplayName("ORG-04: days and numbers of a spreadsheet are read as people write them")
    void excelValues() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Blad");
            for (int column = 0; column < 5; column++) {
                sheet.value(0, column, "k" + column);
            }
            sheet.value(1, 0, LocalDate.of(2027, 2, 1));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, 701740605L);
            sheet.value(1, 2, "text");
            sheet.value(1, 3, 2.5);
            sheet.value(1, 4, true);
        }
        var file = read(out.toByteArray());
        assertThat(file.format()).isEqualTo(TableFormat.XLSX);
        assertThat(file.lines().getFirst().cells()).containsExactly("2027-02-01", "701740605", "text", "2.5", "1");
    }

    @Test
    @DisplayName("ORG-04: what is no table is refused with the reason")
    void noTable() throws IOException {
        assertFault("empty", new byte[0]);
        assertFault("empty", " \n \n".getBytes(StandardCharsets.UTF_8));
        assertFault("only-header", "a;b\n".getBytes(StandardCharsets.UTF_8));
        var noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        noise[0] = 1;
        assertFault("binary", noise);
        assertFault("old-excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertFault("no-workbook", zip("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8)));
        assertFault("broken-csv", "a;b\n\"x;y\nz".getBytes(StandardCharsets.UTF_8));
        var cut = written(TableFormat.XLSX, List.of(List.of("a"), List.of("b")));
        assertFault("broken-xlsx", Arrays.copyOf(cut, cut.length / 2));
    }

    @Test
    @DisplayName("ORG-04: a file that grows beyond measure when unpacked, or reaches outside itself, is refused unread")
    void hostileArchives() throws IOException {
        var small = new TableLimits(1_000_000, 1_000_000, 100, 10, 100);
        assertThatExceptionOfType(TableFault.class)
                .isThrownBy(() -> TableReader.read(
                        zip("xl/workbook.xml", "x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)), small))
                .matches(fault -> fault.key().endsWith(".bomb"));
        var entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertFault("entities", zip("xl/workbook.xml", entity.getBytes(StandardCharsets.UTF_8)));
        assertFault("entities", zip("xl/workbook.xml", entity.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    @DisplayName("ORG-04: more rows, columns or letters than may be are refused with the number")
    void limits() {
        var small = new TableLimits(300, 1_000_000, 2, 3, 5);
        assertLimit("rows", small, "a\n1\n2\n3\n");
        assertLimit("columns", small, "a;b;c;d\n1\n");
        assertLimit("cell", small, "a\n123456\n");
        assertLimit("large", small, "x".repeat(301));
    }

    @Test
    @DisplayName("ORD-10: lines copied from a spreadsheet come as rows of cells")
    @Tag("ORD-10")
    void pasted() {
        assertThat(TableReader.pasted("Åsa\tEk\t070\r\nNils\t\t071\r\n", TableLimits.LIST))
                .containsExactly(List.of("Åsa", "Ek", "070"), List.of("Nils", "", "071"));
        assertThat(TableReader.pasted("Åsa", TableLimits.LIST)).containsExactly(List.of("Åsa"));
    }

    private static void assertFault(String kind, byte[] content) {
        assertThatExceptionOfType(TableFault.class)
                .isThrownBy(() -> read(content))
                .matches(fault -> fault.key().equals("error.TableFault." + kind), kind);
    }

    private static void assertLimit(String kind, TableLimits limits, String text) {
        assertThatExceptionOfType(TableFault.class)
                .isThrownBy(() -> TableReader.read(text.getBytes(StandardCharsets.UTF_8), limits))
                .matches(fault -> fault.key().equals("error.TableFault." + kind), kind);
    }

    private static TableFile read(byte[] content) {
        return TableReader.read(content, TableLimits.LIST);
    }

    private static byte[] written(TableFormat format, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.of(format, out, "Lista: [1]")) {
            for (var row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
