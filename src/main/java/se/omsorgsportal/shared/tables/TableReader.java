package se.omsorgsportal.shared.tables;

import java.util.ArrayList;
import java.util.List;
import se.omsorgsportal.shared.tables.TableFile.Line;

/**
 * Reads a table from a file that somebody made: what it is, how it is written and what stands between the cells is found
 * out from the content, never from its name (ORG-04).
 */
public final class TableReader {

    private TableReader() {}

    /** Throws {@link TableFault} when the file is no table or larger than may be. */
    public static TableFile read(byte[] content, TableLimits limits) {
        if (content.length > limits.bytes()) {
            throw new TableFault("large", limits.bytes() / 1_000_000);
        }
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TableFault("old-excel");
        }
        boolean packed = begins(content, 'P', 'K', 3, 4);
        var lines = packed ? XlsxLines.read(content, limits) : CsvLines.read(content, limits);
        return table(packed ? TableFormat.XLSX : TableFormat.CSV, lines);
    }

    /** Lines copied from a spreadsheet: tabs between the cells; or any text that could be a file. */
    public static List<List<String>> pasted(String text, TableLimits limits) {
        return CsvLines.split(text, limits).stream().map(Line::cells).toList();
    }

    private static TableFile table(TableFormat format, List<Line> lines) {
        if (lines.isEmpty()) {
            throw new TableFault("empty");
        }
        if (lines.size() == 1) {
            throw new TableFault("only-header");
        }
        return new TableFile(format, lines.getFirst().cells(), List.copyOf(lines.subList(1, lines.size())));
    }

    /** The line as it is kept; nothing of a line without a word. */
    static void keep(List<Line> lines, int number, List<String> cells, TableLimits limits) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (lines.size() > limits.rows()) {
            throw new TableFault("rows", limits.rows());
        }
        if (cells.size() > limits.columns()) {
            throw new TableFault("columns", number, limits.columns());
        }
        var kept = new ArrayList<String>(cells.size());
        for (var cell : cells) {
            if (cell.length() > limits.cell()) {
                throw new TableFault("cell", number, limits.cell());
            }
            kept.add(Harmless.undo(cell.strip()));
        }
        lines.add(new Line(number, List.copyOf(kept)));
    }

    private static boolean begins(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
