package se.omsorgsportal.notifications;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.SystemAccess;

/**
 * Takes mails from the outbox to the mail server: claimed in one transaction, sent outside of any, marked in another.
 * Stopped between sending and marking, it sends again with the same Message-ID (ALL-01).
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final SmtpServer server;
    private final RevealLinks links;

    Postman(Outbox outbox, SmtpServer server, RevealLinks links) {
        this.outbox = outbox;
        this.server = server;
        this.links = links;
    }

    /** Sends what is due, the oldest first, until nothing is left or the server is away. */
    void deliverDue() {
        SystemAccess.run(() -> {
            if (!server.isConfigured()) {
                outbox.holdDue();
                return;
            }
            var next = outbox.claim();
            while (next.isPresent() && deliver(next.get())) {
                next = outbox.claim();
            }
        });
    }

    /** Whether it is worth going on with the next one. */
    private boolean deliver(OutgoingMail mail) {
        try {
            server.send(links.resolve(mail));
        } catch (MailException refused) {
            return refused(mail, Refusal.of(refused));
        } catch (RuntimeException fault) {
            LOG.error("The mail {} could not be made.", mail.id(), fault);
            outbox.postpone(mail.id(), MailProblem.FAULT, fault.getClass().getSimpleName());
            return true;
        }
        outbox.sent(mail.id());
        return true;
    }

    private boolean refused(OutgoingMail mail, Refusal refusal) {
        LOG.warn("The mail {} did not go: {} {}", mail.id(), refusal.problem(), refusal.reason());
        if (refusal.problem() == MailProblem.REFUSED) {
            outbox.fail(mail.id(), refusal.problem(), refusal.reason());
        } else {
            outbox.postpone(mail.id(), refusal.problem(), refusal.reason());
        }
        return refusal.problem() != MailProblem.UNREACHABLE;
    }
}
