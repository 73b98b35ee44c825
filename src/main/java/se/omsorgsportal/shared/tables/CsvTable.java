package se.omsorgsportal.shared.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as a Swedish Excel opens it as it is: UTF-8 with its mark, semicolons. */
final class CsvTable implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final CsvWriter csv;

    CsvTable(OutputStream target) throws IOException {
        var out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').build(out);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Harmless::cell).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
