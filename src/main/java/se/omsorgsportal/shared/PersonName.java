package se.omsorgsportal.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A person's given and family name. Letters of any script, combining marks, spaces, hyphens, apostrophes and full
 * stops; white space is folded, every dash becomes a hyphen, at most 100 characters each.
 */
public record PersonName(String given, String family) {

    public static final int MAX_LENGTH = 100;
    private static final Pattern SYNTAX = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M} .'’\\-]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    public PersonName {
        given = part("givenName", given);
        family = part("familyName", family);
    }

    /** Given name first, as people say it. */
    public String full() {
        return given + " " + family;
    }

    /** Family name first, as lists are sorted. */
    public String sorted() {
        return family + ", " + given;
    }

    @Override
    public String toString() {
        return full();
    }

    private static String part(String which, String typed) {
        var text = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        text = DASHES.matcher(text).replaceAll("-");
        if (text.isEmpty()) {
            throw new Malformed(which + ".missing");
        }
        if (text.length() > MAX_LENGTH) {
            throw new Malformed(which + ".long", MAX_LENGTH);
        }
        if (!SYNTAX.matcher(text).matches()) {
            throw new Malformed(which + ".letters");
        }
        return text;
    }
}
