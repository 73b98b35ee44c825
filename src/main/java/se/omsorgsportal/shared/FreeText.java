package se.omsorgsportal.shared;

import java.util.regex.Pattern;

/** Checks what people write in words before it is stored. */
public final class FreeText {

    public static final int MAX_LENGTH = 2_000;

    /** White space of every kind, and what cannot be seen, at the beginning and the end. */
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

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
        var text = EDGES.matcher(typed).replaceAll("");
        if (text.length() > MAX_LENGTH) {
            throw new InvalidInput(field, "error.text.long", MAX_LENGTH);
        }
        if (Personnummer.isIn(text)) {
            throw new InvalidInput(field, "error.text.personnummer");
        }
        return text;
    }
}
