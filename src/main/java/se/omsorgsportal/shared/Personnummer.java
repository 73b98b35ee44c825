package se.omsorgsportal.shared;

import dev.personnummer.Options;
import dev.personnummer.PersonnummerException;
import java.util.regex.Pattern;

/** A Swedish personnummer or samordningsnummer as twelve digits: format, date and check digit are right (ORG-02). */
public record Personnummer(String digits) {

    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\d-])(?:(?:19|20)?\\d{2}[ ]?\\d{2}[ ]?\\d{2})[ ]?[-+–]?[ ]?\\d{4}(?!\\d)");

    /** Reads what a person typed; throws {@link Malformed} when it is none. */
    public static Personnummer of(String typed) {
        try {
            var options = new Options(true);
            return new Personnummer(new dev.personnummer.Personnummer(typed.strip(), options)
                    .format(true)
                    .replaceAll("\\D", ""));
        } catch (PersonnummerException | RuntimeException wrong) {
            throw new Malformed("personnummer");
        }
    }

    /** Whether a text holds something that is a valid number: such a text must not be stored (DWN-05). */
    public static boolean isIn(String text) {
        return IN_TEXT.matcher(text).results().anyMatch(found -> isValid(found.group()));
    }

    /** The text with the last four digits of each number in it hidden, for what is about to leave the portal. */
    public static String hiddenIn(String text) {
        return IN_TEXT.matcher(text).replaceAll(found -> {
            var number = found.group();
            return isValid(number) ? number.substring(0, number.length() - 4) + "****" : number;
        });
    }

    private static boolean isValid(String candidate) {
        try {
            of(candidate.replaceAll("[ ]", "").replace('–', '-'));
            return true;
        } catch (Malformed none) {
            return false;
        }
    }

    /** As shown on a screen: the birth date, the last four hidden. */
    public String masked() {
        return digits.substring(0, 8) + "-****";
    }

    /** Never the number itself: what is printed by accident must not tell it. */
    @Override
    public String toString() {
        return masked();
    }
}
