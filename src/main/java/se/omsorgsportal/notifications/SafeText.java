package se.omsorgsportal.notifications;

import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.omsorgsportal.shared.Personnummer;

/** Makes what people wrote harmless in a mail: no header, no mark of a link, no personnummer comes in by a value. */
final class SafeText {

    private static final Logger LOG = LoggerFactory.getLogger(SafeText.class);

    /** Line ends of any script, control characters, and those that turn the direction of writing. */
    private static final Pattern NOT_IN_A_LINE =
            Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern NOT_IN_A_TEXT =
            Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+");

    /** Made by the portal of identifiers, which must not be mistaken for a personnummer. */
    private static final Set<String> ADDRESSES = Set.of("link", "reveal-link");

    private SafeText() {}

    static String line(String value) {
        return withoutPersonnummer(NOT_IN_A_LINE.matcher(value).replaceAll(" ").strip());
    }

    static String block(String place, String value) {
        if (ADDRESSES.contains(place)) {
            return value;
        }
        var text = NOT_IN_A_TEXT.matcher(value.replace("\r\n", "\n")).replaceAll(" ");
        return withoutPersonnummer(RevealMark.removedFrom(text).strip());
    }

    static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private static String withoutPersonnummer(String text) {
        if (!Personnummer.isIn(text)) {
            return text;
        }
        LOG.error("A personnummer was about to stand in a mail; it was hidden.");
        return Personnummer.hiddenIn(text);
    }
}
