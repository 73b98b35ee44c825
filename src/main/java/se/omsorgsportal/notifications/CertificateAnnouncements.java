package se.omsorgsportal.notifications;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.certificates.CertificateAssigned;
import se.omsorgsportal.certificates.CertificateDetails;
import se.omsorgsportal.certificates.CertificateExpiring;
import se.omsorgsportal.certificates.CertificateId;
import se.omsorgsportal.certificates.CertificateLeftBehind;
import se.omsorgsportal.certificates.CertificateOrdered;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.certificates.CertificateRevoked;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;

/** Tells people what happens with certificates, by mail and in the portal (SIT-02 to SIT-04, END-03). */
@Component
class CertificateAnnouncements {

    private final CertificateRegister register;
    private final People people;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    CertificateAnnouncements(
            CertificateRegister register,
            People people,
            Recipients recipients,
            Outbox outbox,
            Inbox inbox,
            PortalProperties portal) {
        this.register = register;
        this.people = people;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    @ApplicationModuleListener
    void on(CertificateOrdered event) {
        SystemAccess.run(() -> {
            var certificate = register.details(event.certificate());
            var cause = "certificate-ordered:" + event.certificate();
            message(cause, MessageKind.CERTIFICATE_ORDERED, certificate, recipients.administrators());
        });
    }

    /** The download guide (SIT-02). */
    @ApplicationModuleListener
    void on(CertificateAssigned event) {
        SystemAccess.run(() -> {
            var certificate = register.details(event.certificate());
            var to = recipients.person(certificate.facts().person());
            var cause = "certificate-assigned:" + event.certificate();
            mail(cause, MailTemplate.CERTIFICATE_ASSIGNED, language -> values(certificate, language), to);
            message(cause, MessageKind.CERTIFICATE_ASSIGNED, certificate, to);
        });
    }

    @ApplicationModuleListener
    void on(CertificateExpiring event) {
        SystemAccess.run(() -> {
            var certificate = register.details(event.certificate());
            var managers = managers(certificate);
            var cause = "certificate-expiring:" + event.certificate() + ":" + event.validTo() + ":" + event.warning();
            mail(
                    cause,
                    MailTemplate.CERTIFICATE_EXPIRING,
                    language -> with(values(certificate, language), "days", Integer.toString(event.warning())),
                    managers);
            message(cause, MessageKind.CERTIFICATE_EXPIRING, certificate, managers);
        });
    }

    /** The confirmation (SIT-04). */
    @ApplicationModuleListener
    void on(CertificateRevoked event) {
        SystemAccess.run(() -> {
            var certificate = register.details(event.certificate());
            var revocation = certificate.revocation();
            if (revocation == null) {
                return;
            }
            var to = new LinkedHashSet<>(managers(certificate));
            var asker = revocation.record().askedBy();
            if (asker != null) {
                to.addAll(recipients.person(asker));
            }
            var cause = "certificate-revoked:" + event.certificate();
            mail(cause, MailTemplate.CERTIFICATE_REVOKED, language -> revoked(certificate, language), to);
            message(cause, MessageKind.CERTIFICATE_REVOKED, certificate, to);
        });
    }

    @ApplicationModuleListener
    void on(CertificateLeftBehind event) {
        SystemAccess.run(() -> {
            var certificate = register.details(event.certificate());
            var administrators = recipients.administrators();
            var cause = "certificate-left:" + event.certificate() + ":" + certificate.facts().leftSince();
            mail(
                    cause,
                    MailTemplate.CERTIFICATE_LEFT_BEHIND,
                    language -> values(certificate, language),
                    administrators);
            message(cause, MessageKind.CERTIFICATE_LEFT_BEHIND, certificate, administrators);
        });
    }

    private List<PersonSummary> managers(CertificateDetails certificate) {
        var units = people.find(certificate.facts().person())
                .map(PersonSummary::units)
                .orElse(Set.of());
        return recipients.managers(units);
    }

    private Map<String, String> values(CertificateDetails certificate, Locale language) {
        var facts = certificate.facts();
        var values = new HashMap<String, String>();
        values.put("name", certificate.name());
        values.put("units", certificate.units());
        values.put("hsa-id", text(facts.hsaId()));
        values.put("card-number", facts.card() == null ? "–" : facts.card().grouped());
        values.put("valid-to", facts.validTo() == null ? "–" : Words.day(language, facts.validTo()));
        values.put("download-address", certificate.downloadAddress());
        values.put("link", portal.link(path(facts.id())));
        return values;
    }

    private Map<String, String> revoked(CertificateDetails certificate, Locale language) {
        var values = values(certificate, language);
        var revocation = certificate.revocation();
        if (revocation != null) {
            values.put("reason", revocation.record().reason());
            values.put("asked-by", revocation.askedBy());
            values.put("revoked-at", Words.moment(language, revocation.record().revokedAt()));
        }
        return values;
    }

    private static Map<String, String> with(Map<String, String> values, String place, String value) {
        values.put(place, value);
        return values;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }

    private static String path(CertificateId id) {
        return Addresses.certificate(id);
    }

    private void mail(
            String cause,
            MailTemplate template,
            Function<Locale, Map<String, String>> values,
            Collection<PersonSummary> to) {
        outbox.put(new Notice(cause, template, values), to);
    }

    private void message(
            String cause, MessageKind kind, CertificateDetails certificate, Collection<PersonSummary> to) {
        var validTo = text(certificate.facts().validTo());
        inbox.put(new Message(cause, kind, path(certificate.facts().id()), certificate.name(), validTo), to);
    }
}
