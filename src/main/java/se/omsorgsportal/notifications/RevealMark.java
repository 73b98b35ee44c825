package se.omsorgsportal.notifications;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark in a stored mail where the one-time link will stand. The link itself is never stored; it is made when the
 * mail goes, and only for the credential that the mail was made for (PRV-12).
 */
final class RevealMark {

    private static final Pattern ANY = Pattern.compile("\\[\\[\\s*reveal[^\\]]*]]", Pattern.CASE_INSENSITIVE);

    private RevealMark() {}

    static String of(UUID credential) {
        return "[[reveal:" + credential + "]]";
    }

    static String replaced(String body, UUID credential, String link) {
        return body.replace(of(credential), link);
    }

    /** For the eyes of others than the recipient: words stand where the link will be. */
    static String explained(String body, String words) {
        return ANY.matcher(body).replaceAll(Matcher.quoteReplacement(words));
    }

    static boolean isIn(String text) {
        return ANY.matcher(text).find();
    }

    static String removedFrom(String value) {
        return value.replaceAll("\\[{2,}", "[");
    }
}
