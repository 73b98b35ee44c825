package se.omsorgsportal.shared.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet; every cell is text, so that nothing in it is worked out. */
final class XlsxTable implements TableWriter {

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_IN_MEMORY = 500;
    private static final double WIDTH = 24;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxTable(OutputStream target, String title) {
        workbook = new Workbook(target, "Omsorgsportalen", "1.0");
        var name = NOT_IN_A_NAME.matcher(title).replaceAll(" ").strip();
        sheet = workbook.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length())));
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (row == 0) {
                sheet.width(column, WIDTH);
                sheet.style(0, column).bold().set();
            }
            sheet.inlineString(row, column, text(cells.get(column)));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static String text(String cell) {
        var clean = NOT_IN_XML.matcher(cell).replaceAll("");
        return clean.substring(0, Math.min(LONGEST_CELL, clean.length()));
    }
}
