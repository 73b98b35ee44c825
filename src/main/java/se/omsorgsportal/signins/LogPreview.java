package se.omsorgsportal.signins;

import java.util.List;

/**
 * How a file would be read, for somebody to confirm (REN-03).
 *
 * @param columns what the columns are called, or the first line's cells when they have no names
 * @param lines the first ones as they would be understood
 * @param looked how many lines were looked at
 * @param sound how many of those would count or are about names that the portal does not know
 */
public record LogPreview(LogFormat format, List<String> columns, List<LogLine> lines, int looked, int sound) {

    /** Whether most of what was looked at cannot be read like this. */
    public boolean looksWrong() {
        return sound * 2 < looked;
    }
}
