package se.omsorgsportal.certificates;

import java.util.Locale;
import java.util.regex.Pattern;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.Personnummer;

/** The number printed on a SITHS card: 4 to 30 digits and letters, and no personnummer. */
public record CardNumber(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[0-9A-Z]{4,30}");

    public CardNumber {
        if (!SYNTAX.matcher(value).matches() || Personnummer.isIn(value)) {
            throw new Malformed("cardNumber");
        }
    }

    /** Reads what a person typed, with spaces and hyphens as on the card. */
    public static CardNumber of(String typed) {
        return new CardNumber(typed.replaceAll("[\\s\\p{Z}–-]", "").toUpperCase(Locale.ROOT));
    }

    /** In fours, as on the card. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return value;
    }
}
