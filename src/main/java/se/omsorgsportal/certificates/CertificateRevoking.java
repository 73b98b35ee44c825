package se.omsorgsportal.certificates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;

/** Revokes, once, and keeps who asked for it and who received it (SIT-04). */
@Component
class CertificateRevoking {

    private final CertificateHistory history;
    private final RevocationStore revocations;
    private final AuditLog audit;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    CertificateRevoking(
            CertificateHistory history,
            RevocationStore revocations,
            AuditLog audit,
            People people,
            CurrentUser user,
            Clock clock) {
        this.history = history;
        this.revocations = revocations;
        this.audit = audit;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param certificate locked
     * @param caseNumber of the order that asks for it; empty when none does
     */
    void revoke(Certificate certificate, Revocation asked, String caseNumber, ExpiryRule day) {
        requireRevocable(certificate, day);
        var given = certificate.given().orElseThrow();
        var before = certificate.state(day);
        certificate.revoke(day);
        revocations.add(
                new RevocationRecord(
                        certificate.id(),
                        certificate.person(),
                        caseNumber,
                        given.card().value(),
                        given.hsaId().value(),
                        given.valid().to(),
                        asked.reason(),
                        askedBy(asked),
                        askedFor(asked),
                        askedAt(asked),
                        receiver(),
                        receivedFor(),
                        clock.instant()),
                certificate.provider());
        var act = CertificateHistory.act(certificate, CertificateStep.REVOKED)
                .changed("state", before, CertificateState.REVOKED);
        history.add(
                certificate, CertificateStep.REVOKED, asked.reason(), act, new CertificateRevoked(certificate.id()));
    }

    /** A card of which the portal knows no certificate: what was asked is kept all the same. */
    void keepUnknown(PersonId person, ProviderId provider, String card, Revocation asked, String caseNumber) {
        revocations.add(
                new RevocationRecord(
                        null,
                        person,
                        caseNumber,
                        card,
                        "",
                        null,
                        asked.reason(),
                        askedBy(asked),
                        askedFor(asked),
                        askedAt(asked),
                        receiver(),
                        receivedFor(),
                        clock.instant()),
                provider.value());
        audit.record(Act.of("certificate.revoked-unknown", "order", caseNumber, caseNumber)
                .about(person)
                .changed("cardNumber", null, card));
    }

    private Instant askedAt(Revocation asked) {
        return Objects.requireNonNullElse(asked.askedAt(), clock.instant());
    }

    private @Nullable PersonId askedBy(Revocation asked) {
        return asked.askedBy() == null ? receiver() : asked.askedBy();
    }

    private @Nullable PersonId askedFor(Revocation asked) {
        return asked.askedBy() == null ? receivedFor() : asked.askedFor();
    }

    private @Nullable PersonId receivedFor() {
        return user.user().map(PortalUser::actor).map(Actor::forWhom).orElse(null);
    }

    private @Nullable PersonId receiver() {
        return user.user().map(PortalUser::id).orElse(null);
    }

    /** Throws what whoever revokes should know instead: that it is done already, or that there is nothing to do. */
    void requireRevocable(Certificate certificate, ExpiryRule day) {
        var now = certificate.state(day);
        if (now == CertificateState.REVOKED) {
            throw alreadyRevoked(certificate);
        }
        if (!now.canBecome(CertificateState.REVOKED)) {
            throw new NothingToRevoke(now);
        }
    }

    private AlreadyRevoked alreadyRevoked(Certificate certificate) {
        var kept = revocations.of(certificate.id());
        var by = kept.map(RevocationRecord::receivedBy);
        var name =
                by.map(who -> people.names(List.of(who)).getOrDefault(who, "–")).orElse("–");
        var at = kept.map(RevocationRecord::revokedAt).orElseGet(clock::instant);
        return new AlreadyRevoked(certificate.id(), name, at);
    }
}
