package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * A mail as the administrator sees it (ALL-01).
 *
 * @param address nothing when the person has none
 * @param body the text as stored: where a one-time link will stand there only is a mark
 * @param dueAt when the next attempt is due
 * @param reason what the mail server answered
 */
public record MailDetails(
        UUID id,
        MailTemplate template,
        PersonId recipient,
        String recipientName,
        @Nullable String address,
        Locale language,
        String subject,
        String body,
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
