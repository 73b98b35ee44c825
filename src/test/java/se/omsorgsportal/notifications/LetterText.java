package se.omsorgsportal.notifications;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Reads what the mail server of the tests received. */
final class LetterText {

    private LetterText() {}

    static String of(MimeMessage message) throws MessagingException, IOException {
        return ((Multipart) message.getContent()).getBodyPart(0).getContent().toString();
    }

    static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
