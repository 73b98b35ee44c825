package se.omsorgsportal.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.shared.PersonId;

/** Writes what happened to a certificate: its history, the audit log, and the announcement to the other modules (ALL-02). */
@Component
class CertificateHistory {

    /** A line as it is kept; nobody did it when the portal did. */
    record Line(CertificateStep what, @Nullable Actor by, Instant at, String comment) {}

    private final CertificateStore certificates;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    CertificateHistory(
            CertificateStore certificates,
            JdbcClient jdbc,
            AuditLog audit,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.certificates = certificates;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Whoever is signed in did it; the announcements go last, when everything that their listeners read is in place. */
    void add(Certificate certificate, CertificateStep what, String comment, Act act, Object... announcements) {
        certificates.flush();
        var by = user.user().map(PortalUser::actor).orElse(null);
        jdbc.sql("INSERT INTO certificate_step (certificate_id, what, by_person, for_person, at, step_comment)"
                        + " VALUES (:certificate, :what, :by, :for, :at, :comment)")
                .param("certificate", certificate.id().value())
                .param("what", what.name())
                .param("by", by == null ? null : by.id().toString())
                .param(
                        "for",
                        by == null || by.forWhom() == null ? null : by.forWhom().toString())
                .param("at", utc(clock.instant()))
                .param("comment", comment)
                .update();
        audit.record(act.about(certificate.person()));
        for (var announcement : announcements) {
            events.publishEvent(announcement);
        }
    }

    void add(Certificate certificate, CertificateStep what, Object... announcements) {
        add(certificate, what, "", act(certificate, what), announcements);
    }

    List<Line> of(CertificateId certificate) {
        return jdbc.sql("SELECT what, by_person, for_person, at, step_comment FROM certificate_step"
                        + " WHERE certificate_id = ? ORDER BY id")
                .param(certificate.value())
                .query((row, number) -> {
                    var by = row.getString("by_person");
                    var forWhom = row.getString("for_person");
                    return new Line(
                            CertificateStep.valueOf(row.getString("what")),
                            by == null
                                    ? null
                                    : new Actor(PersonId.of(by), forWhom == null ? null : PersonId.of(forWhom)),
                            instant(row.getObject("at", LocalDateTime.class)),
                            row.getString("step_comment"));
                })
                .list();
    }

    static Act act(Certificate certificate, CertificateStep what) {
        var id = certificate.id();
        var label = certificate.caseNumber().isEmpty() ? id.toString().substring(24) : certificate.caseNumber();
        return Act.of(what.act(), "certificate", id, label);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
