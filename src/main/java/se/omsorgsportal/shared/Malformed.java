package se.omsorgsportal.shared;

/** A value object was given text that it cannot be made of; the key names the kind of value and how to mend it. */
public class Malformed extends RuleViolation {

    private final String kind;

    /** @param kind which text to show: {@code error.Malformed.<kind>} */
    public Malformed(String kind, Object... arguments) {
        super(arguments);
        this.kind = kind;
    }

    @Override
    public String key() {
        return super.key() + "." + kind;
    }
}
