package se.omsorgsportal.certificates;

import java.util.regex.Pattern;
import se.omsorgsportal.shared.Malformed;

/** The number printed on a SITHS card: 14 to 20 digits. */
public record CardNumber(String digits) {

    private static final Pattern SYNTAX = Pattern.compile("[0-9]{14,20}");

    public CardNumber {
        if (!SYNTAX.matcher(digits).matches()) {
            throw new Malformed("cardNumber");
        }
    }

    /** Reads what a person typed, with spaces and hyphens as on the card. */
    public static CardNumber of(String typed) {
        return new CardNumber(typed.replaceAll("[\\s\\p{Z}–-]", ""));
    }

    /** In fours, as on the card. */
    public String grouped() {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return digits;
    }
}
