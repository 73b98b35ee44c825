package se.omsorgsportal.certificates;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.ProviderKind;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import org.jspecify.annotations.Nullable;

/** How a certificate comes to be: only for licensed staff, one under way at a time (SIT-01). */
@Component
class CertificatePlacing {

    private final CertificateStore certificates;
    private final CertificateHistory history;
    private final People people;
    private final Providers providers;
    private final Clock clock;

    CertificatePlacing(
            CertificateStore certificates,
            CertificateHistory history,
            People people,
            Providers providers,
            Clock clock) {
        this.certificates = certificates;
        this.history = history;
        this.people = people;
        this.providers = providers;
        this.clock = clock;
    }

    /** By an order that was approved; takes the place of the one in use, if there is one. */
    Certificate place(WantedCertificate asked, ExpiryRule day) {
        var person = asked.person();
        var wanted = wanted(person, asked.provider(), asked);
        var inUse = certificates.of(person).stream()
                .filter(one -> one.state(day).isLive() && !one.isRenewed())
                .findFirst();
        return announced(inUse.map(one -> renewed(certificates.lock(one.id()), wanted))
                .orElseGet(() -> new Certificate(wanted, clock.instant())));
    }

    /** By the manager's word: they decide who gets a certificate (SIT-01). */
    Certificate renew(Certificate before) {
        var wanted = wanted(before.person(), new ProviderId(before.provider()), null);
        return announced(renewed(before, wanted));
    }

    /** The person has it already; nobody has to be told. */
    Certificate existing(PersonId person, ProviderId provider) {
        var certificate = new Certificate(wanted(person, provider, null), clock.instant());
        certificates.add(certificate);
        return certificate;
    }

    private NewCertificate wanted(PersonId person, ProviderId provider, @Nullable WantedCertificate asked) {
        requireLicensed(person);
        certificates.of(person).stream()
                .filter(one -> one.isUnderWay())
                .findFirst()
                .ifPresent(one -> {
                    throw new CertificateUnderWay(one.id());
                });
        var orderer = orderer(provider);
        return asked == null
                ? new NewCertificate(person, provider, orderer, null, null, "")
                : new NewCertificate(person, provider, orderer, asked.card(), asked.order(), asked.caseNumber());
    }

    private Certificate renewed(Certificate before, NewCertificate wanted) {
        var next = before.renew(wanted, clock.instant());
        history.add(before, CertificateStep.RENEWED);
        return next;
    }

    private Certificate announced(Certificate certificate) {
        certificates.add(certificate);
        history.add(certificate, CertificateStep.ORDERED, new CertificateOrdered(certificate.id()));
        return certificate;
    }

    void requireLicensed(PersonId person) {
        var found = people.find(person).orElseThrow(NotFound::new);
        if (found.function() != ProfessionalFunction.LICENSED) {
            throw new NotLicensed();
        }
    }

    private CardOrderer orderer(ProviderId provider) {
        var kind = SystemAccess.call(() -> providers.details(provider)).kind();
        return kind == ProviderKind.EXTERNAL ? CardOrderer.PROVIDER : CardOrderer.MUNICIPALITY;
    }
}
