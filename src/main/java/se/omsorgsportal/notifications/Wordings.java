package se.omsorgsportal.notifications;

import java.util.HashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.setup.PortalProperties;

/** The wording in force for each mail, and its places filled for a reader. */
@Component
class Wordings {

    private final MailTemplateVersionRepository versions;
    private final Routines routines;
    private final PortalProperties portal;

    Wordings(MailTemplateVersionRepository versions, Routines routines, PortalProperties portal) {
        this.versions = versions;
        this.routines = routines;
        this.portal = portal;
    }

    /** What an administrator wrote last, or what comes with the portal. */
    Wording current(MailTemplate template, Locale language) {
        return versions.findFirstByTemplateAndLanguageOrderByNumberDesc(template, Words.known(language))
                .flatMap(MailTemplateVersion::wording)
                .orElseGet(() -> ShippedWordings.of(template, language));
    }

    Wording fill(Wording wording, Notice notice, Recipient reader) {
        var values = new HashMap<>(notice.values().apply(reader.language()));
        values.put("recipient", reader.name());
        values.put("contact", routines.get(NotificationRoutines.CONTACT));
        values.put("municipality", portal.municipality());
        var credential = notice.credential();
        if (credential != null) {
            values.put("reveal-link", RevealMark.of(credential));
        }
        values.keySet().retainAll(notice.template().allowed());
        return wording.filledWith(values);
    }
}
