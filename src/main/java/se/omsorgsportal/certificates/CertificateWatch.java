package se.omsorgsportal.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.Zone;

/**
 * What the day brings (SIT-03, SIT-04, END-03): certificates that live on after their holder, warnings, ends, and the
 * end of the time that revocations are kept. Each in a transaction of its own; may be run again at any time.
 */
@Service
@SystemOnly
public class CertificateWatch {

    private final CertificateStore certificates;
    private final CertificateHistory history;
    private final CertificateNotices notices;
    private final StaffPlaces places;
    private final RevocationStore revocations;
    private final AuditLog audit;
    private final TransactionTemplate each;
    private final Routines routines;
    private final Clock clock;

    CertificateWatch(
            CertificateStore certificates,
            CertificateHistory history,
            CertificateNotices notices,
            StaffPlaces places,
            RevocationStore revocations,
            AuditLog audit,
            TransactionTemplate each,
            Routines routines,
            Clock clock) {
        this.certificates = certificates;
        this.history = history;
        this.notices = notices;
        this.places = places;
        this.revocations = revocations;
        this.audit = audit;
        this.each = each;
        this.routines = routines;
        this.clock = clock;
    }

    public void run() {
        reconcile();
        expire();
        warn();
        clear();
    }

    /** A live certificate on somebody who has left is an alarm, until it is revoked or over or the person is back. */
    public void reconcile() {
        var today = Zone.today(clock);
        places.newlyLeft(today).forEach(id -> each.executeWithoutResult(running -> leftBehind(id, today)));
        places.noLongerLeft(today)
                .forEach(id -> each.executeWithoutResult(
                        running -> certificates.lock(new CertificateId(id)).leftBehind(null)));
    }

    /** Tells the manager on the first day of each warning, or on the next day that the portal runs. */
    public void warn() {
        var day = CertificateRoutines.day(routines, clock);
        notices.toWarn(day)
                .forEach(ending -> day.due(ending.validTo())
                        .ifPresent(warning -> each.executeWithoutResult(running -> warn(ending, warning, day))));
    }

    /** Notes in the history that it is over; that it is over is true by the day alone. */
    public void expire() {
        notices.expired(Zone.today(clock)).forEach(ending -> each.executeWithoutResult(running -> {
            if (notices.noteExpired(ending)) {
                history.add(certificates.require(ending.id()), CertificateStep.EXPIRED);
            }
        }));
    }

    /** Removes the revocations that were kept long enough. */
    public void clear() {
        var before = Zone.at(clock.instant())
                .minusYears(routines.get(CertificateRoutines.KEPT))
                .toInstant();
        each.executeWithoutResult(running -> {
            int removed = revocations.removeBefore(before);
            if (removed > 0) {
                audit.record(Act.of("revocations.cleared", "certificate", "register", "register")
                        .changed("number", removed, 0));
            }
        });
    }

    private void leftBehind(UUID id, LocalDate today) {
        var certificate = certificates.lock(new CertificateId(id));
        if (certificate.leftBehind(today)) {
            history.add(certificate, CertificateStep.LEFT_BEHIND, new CertificateLeftBehind(certificate.id()));
        }
    }

    private void warn(CertificateNotices.Ending ending, int warning, ExpiryRule day) {
        if (notices.noteWarning(ending, warning, day.from(warning))) {
            var certificate = certificates.require(ending.id());
            history.add(
                    certificate,
                    CertificateStep.WARNED,
                    Integer.toString(warning),
                    CertificateHistory.act(certificate, CertificateStep.WARNED),
                    new CertificateExpiring(ending.id(), warning, ending.validTo()));
        }
    }
}
