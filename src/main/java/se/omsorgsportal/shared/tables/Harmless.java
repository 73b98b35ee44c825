package se.omsorgsportal.shared.tables;

/** Cells that a spreadsheet would take for a formula, made into text by an apostrophe, and back. */
final class Harmless {

    private static final String DANGEROUS = "=+-@\t\r";

    private Harmless() {}

    /** A spreadsheet runs what begins with one of these; behind an apostrophe it is text. */
    static String cell(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text without the apostrophe that {@link #cell} put there. */
    static String undo(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
