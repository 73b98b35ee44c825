package se.omsorgsportal.notifications;

import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/** Puts the one-time link in the place of its mark when a mail goes; it is never stored (PRV-12). */
@Component
class RevealLinks {

    private final RevealPath paths;
    private final PortalProperties portal;

    RevealLinks(RevealPath paths, PortalProperties portal) {
        this.paths = paths;
        this.portal = portal;
    }

    OutgoingMail resolve(OutgoingMail mail) {
        var credential = mail.credential();
        return credential == null
                ? mail
                : mail.with(RevealMark.replaced(mail.body(), credential, portal.link(paths.of(credential))));
    }
}
