package se.omsorgsportal.notifications;

import java.util.Locale;

/**
 * A file that goes with a mail (ALL-01).
 *
 * @param type its media type, as {@code application/pdf} or {@code text/calendar; method=REQUEST; charset=UTF-8}
 */
@SuppressWarnings("ArrayRecordComponent")
record Attachment(String name, String type, byte[] content) {

    /** Whether mail programs should offer it as an invitation, beside the text. */
    boolean isInvitation() {
        return type.toLowerCase(Locale.ROOT).startsWith("text/calendar");
    }
}
