package se.omsorgsportal.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An HSA-id: {@code SE}, the organisation's ten digits, a hyphen, the local part; upper case, at most 31 characters. */
public record HsaId(String value) {

    private static final Pattern SYNTAX = Pattern.compile("SE\\d{10}-[A-Z0-9]{1,18}");

    public HsaId {
        if (!SYNTAX.matcher(value).matches()) {
            throw new Malformed("hsaId");
        }
    }

    /** Reads what a person typed; throws {@link Malformed} when it is none. */
    public static HsaId of(String typed) {
        return new HsaId(typed.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
