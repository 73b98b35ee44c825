package se.omsorgsportal.shared;

/** Checks what people write in words before it is stored. */
public final class FreeText {

    public static final int MAX_LENGTH = 2_000;

    private FreeText() {}

    /** The text trimmed; throws {@link InvalidInput} at the field when it is empty, too long or holds a personnummer. */
    public static String required(String field, String typed) {
        var text = optional(field, typed);
        if (text.isEmpty()) {
            throw new InvalidInput(field, "error.text.missing");
        }
        return text;
    }

    /** As {@link #required}, but empty is allowed. */
    public static String optional(String field, String typed) {
        var text = typed.strip();
        if (text.length() > MAX_LENGTH) {
            throw new InvalidInput(field, "error.text.long", MAX_LENGTH);
        }
        if (Personnummer.isIn(text)) {
            throw new InvalidInput(field, "error.text.personnummer");
        }
        return text;
    }
}
