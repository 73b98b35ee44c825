package se.omsorgsportal.signins;

import se.omsorgsportal.shared.RuleViolation;

/** A file that cannot be a sign-in log, with what it seems to be and what to do instead (REN-03). */
public class LogNotReadable extends RuleViolation {

    private final String reason;

    /** @param reason which text to show: {@code error.LogNotReadable.<reason>} */
    LogNotReadable(String reason, Object... arguments) {
        super(arguments);
        this.reason = reason;
    }

    static LogNotReadable empty() {
        return new LogNotReadable("empty");
    }

    static LogNotReadable spreadsheet() {
        return new LogNotReadable("spreadsheet");
    }

    static LogNotReadable binary() {
        return new LogNotReadable("binary");
    }

    static LogNotReadable tooBig(int megabytes) {
        return new LogNotReadable("too-big", megabytes);
    }

    /** No way to read it gives a column with user names and one with times. */
    static LogNotReadable columns() {
        return new LogNotReadable("columns");
    }

    @Override
    public String key() {
        return super.key() + "." + reason;
    }
}
