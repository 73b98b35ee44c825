package se.omsorgsportal.personaldata;

import java.util.Locale;
import se.omsorgsportal.shared.PersonId;

/** What stands where the name stood: eight letters made of the identifier, by which an erased person's cases belong together. */
public final class Pseudonym {

    /** In the place of the given name. */
    public static final String GIVEN = "Gallrad";

    private Pseudonym() {}

    /** In the place of the family name; letters only, as names are. */
    public static String family(PersonId person) {
        var letters = new StringBuilder();
        person.toString()
                .substring(28)
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .forEach(letter -> letters.append((char) letter));
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
