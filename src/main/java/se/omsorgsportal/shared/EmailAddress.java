package se.omsorgsportal.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, normalised: trimmed, lower case. Letters outside ASCII before the @ are refused, since the
 * care systems and most mail servers cannot take them; in the domain they are turned into their ASCII form.
 */
public record EmailAddress(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "(?=.{4,190}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    public EmailAddress {
        if (!SYNTAX.matcher(value).matches() || value.contains("..") || value.startsWith(".") || value.contains(".@")) {
            throw new Malformed("email");
        }
    }

    /** Reads what a person typed; throws {@link Malformed} when it is no address. */
    public static EmailAddress of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw new Malformed("email.missing");
        }
        int at = text.lastIndexOf('@');
        if (at < 1) {
            throw new Malformed("email");
        }
        try {
            return new EmailAddress(text.substring(0, at) + "@" + IDN.toASCII(text.substring(at + 1)));
        } catch (IllegalArgumentException notADomain) {
            throw new Malformed("email");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
