package se.omsorgsportal.shared;

import dev.personnummer.Options;
import dev.personnummer.PersonnummerException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A Swedish personnummer or samordningsnummer as twelve digits: format, date and check digit are right (ORG-02). */
public record Personnummer(String digits) {

    /** Date without separators, or with the same one twice; then any separator. Phone numbers are grouped otherwise. */
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<!\\d)(?:18|19|20)?\\d{2}" + "(?:\\d{4}|([-./ ])\\d{2}\\1\\d{2})[ ]{0,2}[-+./]?[ ]{0,2}\\d{4}(?!-?\\d)");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

    /** Reads what a person typed, in any usual form; throws {@link Malformed} when it is none. */
    public static Personnummer of(String typed) {
        var digits = plain(typed).replaceAll("[ ./]", "");
        var separated = digits.replaceFirst("^(\\d{2,4})-(\\d{2})-(\\d{2})(?=[-+\\d])", "$1$2$3");
        try {
            var number = new dev.personnummer.Personnummer(separated, new Options(true));
            return new Personnummer(number.format(true).replaceAll("\\D", ""));
        } catch (PersonnummerException | RuntimeException wrong) {
            throw new Malformed("personnummer");
        }
    }

    /** Whether a text holds something that is a valid number, however it is written: it must not be stored (DWN-05). */
    public static boolean isIn(String text) {
        return IN_TEXT.matcher(plain(text)).results().anyMatch(found -> isValid(found.group()));
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
            of(candidate);
            return true;
        } catch (Malformed none) {
            return false;
        }
    }

    /** One kind of digit, space and hyphen, and nothing that cannot be seen. */
    private static String plain(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return DASH.matcher(SPACE.matcher(visible).replaceAll(" "))
                .replaceAll("-")
                .strip();
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
