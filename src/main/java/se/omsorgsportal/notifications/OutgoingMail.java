package se.omsorgsportal.notifications;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way to the mail server, apart from any transaction. */
record OutgoingMail(
        UUID id,
        String address,
        Locale language,
        String subject,
        String body,
        @Nullable UUID credential,
        boolean urgent,
        List<Attachment> attachments) {

    OutgoingMail with(String otherBody) {
        return new OutgoingMail(id, address, language, subject, otherBody, credential, urgent, attachments);
    }

    OutgoingMail with(List<Attachment> files) {
        return new OutgoingMail(id, address, language, subject, body, credential, urgent, files);
    }
}
