package se.omsorgsportal.shared.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import se.omsorgsportal.shared.tables.TableFile.Line;

/**
 * Reads the first visible sheet of a workbook. Everything in it is unpacked once beforehand and counted, by the same
 * reader of archives, so that a bomb is refused before it can go off; a document type, and with it any entity, is refused.
 */
final class XlsxLines {

    private static final int MOST_PARTS = 1_000;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 65_536;

    private XlsxLines() {}

    static List<Line> read(byte[] content, TableLimits limits) {
        try {
            check(content, limits);
            var lines = new ArrayList<Line>();
            try (var workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                    var rows = sheet(workbook).openStream()) {
                var cells = new XlsxCells(workbook.isDate1904());
                rows.forEachOrdered(row -> TableReader.keep(lines, row.getRowNum(), texts(row, cells, limits), limits));
            }
            return lines;
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException broken) {
            throw new TableFault("broken-xlsx");
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    private static List<String> texts(Row row, XlsxCells cells, TableLimits limits) {
        if (row.getCellCount() > limits.columns()) {
            var beyond = row.stream()
                    .skip(limits.columns())
                    .anyMatch(cell -> cell != null && !cells.text(cell).isBlank());
            if (beyond) {
                throw new TableFault("columns", row.getRowNum(), limits.columns());
            }
        }
        int width = Math.min(row.getCellCount(), limits.columns());
        var texts = new ArrayList<String>(Collections.nCopies(width, ""));
        for (var cell : row) {
            if (cell != null && cell.getColumnIndex() < width) {
                texts.set(cell.getColumnIndex(), cells.text(cell));
            }
        }
        return texts;
    }

    private static void check(byte[] content, TableLimits limits) throws IOException {
        try (var archive = ZipFile.builder().setByteArray(content).get()) {
            if (archive.getEntry("xl/workbook.xml") == null) {
                throw new TableFault("no-workbook");
            }
            var parts = Collections.list(archive.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new TableFault("bomb");
            }
            long rest = limits.unpacked();
            for (var part : parts) {
                rest -= size(archive, part, rest);
            }
        }
    }

    private static long size(ZipFile archive, ZipArchiveEntry part, long most) throws IOException {
        boolean xml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        long size = 0;
        try (InputStream in = archive.getInputStream(part)) {
            var chunk = new byte[CHUNK];
            int kept = 0;
            for (int read = in.read(chunk, 0, CHUNK); read >= 0; read = in.read(chunk, kept, CHUNK - kept)) {
                size += read;
                if (size > most) {
                    throw new TableFault("bomb");
                }
                int length = kept + read;
                if (xml && isDangerous(chunk, length, size == read)) {
                    throw new TableFault("entities");
                }
                kept = Math.min(length, DOCTYPE.length - 1);
                System.arraycopy(chunk, length - kept, chunk, 0, kept);
            }
        }
        return size;
    }

    /** A document type, or a text in which none could be seen. */
    private static boolean isDangerous(byte[] chunk, int length, boolean first) {
        if (first
                && length >= 2
                && (chunk[0] == 0 || chunk[1] == 0 || chunk[0] == (byte) 0xFE || chunk[0] == (byte) 0xFF)) {
            return true;
        }
        for (int at = 0; at <= length - DOCTYPE.length; at++) {
            int same = 0;
            while (same < DOCTYPE.length && chunk[at + same] == DOCTYPE[same]) {
                same++;
            }
            if (same == DOCTYPE.length) {
                return true;
            }
        }
        return false;
    }
}
