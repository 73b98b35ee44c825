package se.omsorgsportal.notifications;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/** The municipality's mail server, if the environment names one. */
@Component
class SmtpServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final Letter letter;

    SmtpServer(ObjectProvider<JavaMailSender> sender, PortalProperties portal) {
        this.sender = sender;
        this.letter = new Letter(portal);
    }

    boolean isConfigured() {
        var found = sender.getIfAvailable();
        return found != null && (!(found instanceof JavaMailSenderImpl smtp) || hasHost(smtp));
    }

    /** Hands the mail over; throws {@link org.springframework.mail.MailException} when the server does not take it. */
    void send(OutgoingMail mail) {
        var smtp = sender.getObject();
        smtp.send(letter.write(smtp.createMimeMessage(), mail));
    }

    private static boolean hasHost(JavaMailSenderImpl smtp) {
        var host = smtp.getHost();
        return host != null && !host.isBlank();
    }
}
