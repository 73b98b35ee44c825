package se.omsorgsportal.certificates;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;

/** Revokes, once, and keeps who asked for it and who received it (SIT-04). */
@Component
class CertificateRevoking {

    private final CertificateHistory history;
    private final RevocationStore revocations;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    CertificateRevoking(
            CertificateHistory history,
            RevocationStore revocations,
            People people,
            CurrentUser user,
            Clock clock) {
        this.history = history;
        this.revocations = revocations;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** @param certificate locked */
    void revoke(Certificate certificate, Revocation asked, ExpiryRule day) {
        requireRevocable(certificate, day);
        var given = certificate.given().orElseThrow();
        var before = certificate.state(day);
        certificate.revoke(day);
        var now = clock.instant();
        var receiver = user.user().map(PortalUser::id).orElse(null);
        var askedBy = asked.askedBy() == null ? receiver : asked.askedBy();
        revocations.add(
                certificate,
                given,
                asked.reason(),
                askedBy,
                Objects.requireNonNullElse(asked.askedAt(), now),
                receiver,
                now);
        var act = CertificateHistory.act(certificate, CertificateStep.REVOKED)
                .changed("state", before, CertificateState.REVOKED)
                .changed("hsaId", given.hsaId(), null);
        history.add(
                certificate, CertificateStep.REVOKED, asked.reason(), act, new CertificateRevoked(certificate.id()));
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
        var name = by.map(who -> people.names(List.of(who)).getOrDefault(who, "–")).orElse("–");
        var at = kept.map(RevocationRecord::revokedAt).orElseGet(clock::instant);
        return new AlreadyRevoked(certificate.id(), name, at);
    }
}
