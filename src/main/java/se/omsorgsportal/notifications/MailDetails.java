package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A mail as the administrator sees it (ALL-01).
 *
 * @param recipient nobody when it goes to an address outside the portal
 * @param address nothing when the person has none
 * @param body the text as stored: where a one-time link will stand there only is a mark
 * @param attachments how many files go with it
 * @param dueAt when the next attempt is due
 * @param reason what the mail server answered
 */
public record MailDetails(
        UUID id,
        MailTemplate template,
        @Nullable PersonId recipient,
        String recipientName,
        @Nullable String address,
        Locale language,
        String subject,
        String body,
        int attachments,
        boolean urgent,
        MailState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable MailProblem problem,
        @Nullable String reason) {

    MailDetails withBody(String otherBody) {
        return new MailDetails(
                id,
                template,
                recipient,
                recipientName,
                address,
                language,
                subject,
                otherBody,
                attachments,
                urgent,
                state,
                attempts,
                createdAt,
                dueAt,
                sentAt,
                problem,
                reason);
    }
}
