package se.omsorgsportal.shared.tables;

import se.omsorgsportal.shared.RuleViolation;

/** A file cannot be read as a table; the text says what is wrong with it and how to mend it (ORG-04). */
public class TableFault extends RuleViolation {

    private final String kind;

    /** @param kind which text to show: {@code error.TableFault.<kind>} */
    public TableFault(String kind, Object... arguments) {
        super(arguments);
        this.kind = kind;
    }

    @Override
    public String key() {
        return super.key() + "." + kind;
    }
}
