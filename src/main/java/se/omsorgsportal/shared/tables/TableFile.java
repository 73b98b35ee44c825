package se.omsorgsportal.shared.tables;

import java.util.List;

/**
 * What a table file says: the names of its columns and its lines; lines without a word are left out.
 *
 * @param format what the file is, whatever its name says
 */
public record TableFile(TableFormat format, List<String> header, List<Line> lines) {

    /**
     * @param number as the spreadsheet or editor counts it, from 1
     * @param cells trimmed; may be fewer or more than the columns
     */
    public record Line(int number, List<String> cells) {

        /** The cell of the column; empty when the line has none, as for a column that is not there (-1). */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }
}
