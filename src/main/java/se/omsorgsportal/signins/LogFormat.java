package se.omsorgsportal.signins;

import java.nio.charset.Charset;

/**
 * How a log file is to be read; found out by the portal, confirmed by a person (REN-03).
 *
 * @param header whether the first line names the columns
 * @param userColumn counted from 0
 * @param timeColumn counted from 0
 */
public record LogFormat(
        Charset charset, char delimiter, boolean header, int userColumn, int timeColumn, TimeFormat timeFormat) {

    public LogFormat withDelimiter(char other) {
        return new LogFormat(charset, other, header, userColumn, timeColumn, timeFormat);
    }

    public LogFormat withCharset(Charset other) {
        return new LogFormat(other, delimiter, header, userColumn, timeColumn, timeFormat);
    }
}
