package se.omsorgsportal.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which mails to show.
 *
 * @param text part of the subject or the address; empty for all
 * @param since made at this moment or later; nothing for all
 */
public record MailFilter(
        @Nullable MailState state, String text, @Nullable Instant since) {

    public static MailFilter all() {
        return new MailFilter(null, "", null);
    }
}
