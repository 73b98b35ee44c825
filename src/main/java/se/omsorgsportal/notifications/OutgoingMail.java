package se.omsorgsportal.notifications;

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
        boolean urgent) {

    OutgoingMail with(String otherBody) {
        return new OutgoingMail(id, address, language, subject, otherBody, credential, urgent);
    }
}
