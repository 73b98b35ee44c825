package se.omsorgsportal.faultreports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.PersonId;

/** One line of a report's history; never changed. */
@Entity
@Table(name = "fault_report_step")
class FaultStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private FaultId reportId;

    @Enumerated(EnumType.STRING)
    private FaultReportState state;

    @Column(name = "by_person")
    private @Nullable PersonId by;

    @Column(name = "for_person")
    private @Nullable PersonId forWhom;

    private Instant at;

    @Column(name = "step_comment")
    private String comment;

    @SuppressWarnings("NullAway.Init")
    protected FaultStep() {}

    FaultStep(FaultReport report, Actor by, Instant at, String comment) {
        this.reportId = report.id();
        this.state = report.state();
        this.by = by.id();
        this.forWhom = by.forWhom();
        this.at = at;
        this.comment = comment;
    }

    FaultDetails.Step details() {
        return new FaultDetails.Step(state, by, forWhom, at, comment);
    }
}
