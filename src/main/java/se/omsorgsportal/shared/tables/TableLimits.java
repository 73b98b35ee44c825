package se.omsorgsportal.shared.tables;

/**
 * How much of a file is read; what is more is refused, so that no file can fill the memory.
 *
 * @param bytes of the file itself
 * @param unpacked bytes of everything that an XLSX holds
 * @param cell letters of a cell
 */
public record TableLimits(int bytes, long unpacked, int rows, int columns, int cell) {

    /** Lists that people make by hand. */
    public static final TableLimits LIST = new TableLimits(10_000_000, 150_000_000, 20_000, 60, 4_000);
}
