package se.omsorgsportal.shared.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row; what was written is not kept in memory. No cell can be taken for a formula. */
public interface TableWriter extends Closeable {

    void row(List<String> cells) throws IOException;

    /** @param title the name of the sheet, where the format has one */
    static TableWriter of(TableFormat format, OutputStream target, String title) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(target);
            case XLSX -> new XlsxTable(target, title);
        };
    }
}
