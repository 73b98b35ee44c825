package se.omsorgsportal.notifications;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.springframework.mail.MailPreparationException;
import se.omsorgsportal.setup.PortalProperties;

/** Writes a mail as MIME: text and HTML, the same Message-ID each time, marked as sent by a machine. */
final class Letter {

    private static final String UTF_8 = "UTF-8";

    private final String from;
    private final String municipality;
    private final String host;
    private final HtmlText html;

    Letter(PortalProperties portal) {
        municipality = portal.municipality();
        host = host(portal.baseUrl());
        from = portal.mailFrom();
        html = new HtmlText(portal.municipality(), portal.link("/"));
    }

    MimeMessage write(MimeMessage message, OutgoingMail mail) {
        try {
            message.setFrom(new InternetAddress(from, municipality, UTF_8));
            message.setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
            message.setSubject(SafeText.line(mail.subject()), UTF_8);
            message.setHeader("Message-ID", "<" + mail.id() + "@" + host + ">");
            message.setHeader("Content-Language", mail.language().getLanguage());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            if (mail.urgent()) {
                message.setHeader("X-Priority", "1");
                message.setHeader("Importance", "high");
            }
            var text = new MimeBodyPart();
            text.setText(mail.body(), UTF_8, "plain");
            var page = new MimeBodyPart();
            page.setText(html.of(mail), UTF_8, "html");
            message.setContent(content(mail, new MimeMultipart("alternative", text, page)));
            return message;
        } catch (MessagingException | UnsupportedEncodingException wrong) {
            throw new MailPreparationException(wrong);
        }
    }

    /** An invitation is another form of the text, so that calendars offer to answer it; other files follow after. */
    private static Multipart content(OutgoingMail mail, MimeMultipart forms) throws MessagingException {
        for (var invitation : mail.attachments()) {
            if (invitation.isInvitation()) {
                forms.addBodyPart(part(invitation));
            }
        }
        if (mail.attachments().stream().allMatch(Attachment::isInvitation)) {
            return forms;
        }
        var first = new MimeBodyPart();
        first.setContent(forms);
        var all = new MimeMultipart("mixed", first);
        for (var file : mail.attachments()) {
            if (!file.isInvitation()) {
                var part = part(file);
                part.setDisposition(Part.ATTACHMENT);
                part.setFileName(SafeText.line(file.name()));
                all.addBodyPart(part);
            }
        }
        return all;
    }

    private static MimeBodyPart part(Attachment file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        return part;
    }

    private static String host(String baseUrl) {
        var host = baseUrl.isBlank() ? null : URI.create(baseUrl).getHost();
        return host == null ? "localhost" : host;
    }
}
