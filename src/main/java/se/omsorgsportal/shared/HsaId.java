package se.omsorgsportal.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An HSA-id: {@code SE}, the organisation's ten digits, a hyphen, the local part; upper case, at most 31 characters. */
public record HsaId(String value) {

    private static final int PREFIX = 2;
    private static final int ORGANISATION = 10;
    private static final Pattern SYNTAX = Pattern.compile("SE[0-9]{10}-[A-Z0-9]{1,18}");

    /** Letters that only become A to Z when they are made upper case are no part of an identifier. */
    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9-]+");

    public HsaId {
        if (!SYNTAX.matcher(value).matches()) {
            throw new Malformed("hsaId");
        }
    }

    /** Reads what a person typed; throws {@link Malformed} when it is none. */
    public static HsaId of(String typed) {
        var text = typed.strip();
        if (!TYPED.matcher(text).matches()) {
            throw new Malformed("hsaId");
        }
        return new HsaId(text.toUpperCase(Locale.ROOT));
    }

    /** The ten digits of the organisation that gave it. */
    public String organisation() {
        return value.substring(PREFIX, PREFIX + ORGANISATION);
    }

    @Override
    public String toString() {
        return value;
    }
}
