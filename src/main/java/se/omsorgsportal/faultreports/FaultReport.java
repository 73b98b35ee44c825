package se.omsorgsportal.faultreports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Something that a user found wrong, until somebody has said what came of it (WIN-13). */
@Entity
@Table(name = "fault_report")
class FaultReport {

    @Id
    private UUID id;

    @Version
    private long version;

    private int numberYear;
    private int number;
    private @Nullable WindowId windowId;

    @Column(name = "care_system")
    private String system;

    @Column(name = "unit_id")
    private @Nullable UnitId unit;

    private PersonId reportedBy;
    private Instant reportedAt;
    private String what;
    private String device;

    @Enumerated(EnumType.STRING)
    private FaultReportState state;

    private Instant stateSince;

    @SuppressWarnings("NullAway.Init")
    protected FaultReport() {}

    FaultReport(FaultNumber number, String system, NewFault typed, PersonId by, Instant at) {
        this.id = FaultId.next().value();
        this.numberYear = number.year();
        this.number = number.number();
        this.windowId = typed.window();
        this.system = system;
        this.unit = typed.unit();
        this.what = typed.what();
        this.device = typed.device();
        this.reportedBy = by;
        this.reportedAt = at;
        this.state = FaultReportState.REPORTED;
        this.stateSince = at;
    }

    /** Throws {@link FaultStepNotPossible} from where it does not lead there. */
    void become(FaultReportState next, Instant at) {
        if (!state.canBecome(next)) {
            throw new FaultStepNotPossible(id(), state);
        }
        state = next;
        stateSince = at;
    }

    FaultId id() {
        return new FaultId(id);
    }

    long version() {
        return version;
    }

    FaultNumber number() {
        return new FaultNumber(numberYear, number);
    }

    @Nullable
    WindowId window() {
        return windowId;
    }

    String system() {
        return system;
    }

    @Nullable
    UnitId unit() {
        return unit;
    }

    PersonId reportedBy() {
        return reportedBy;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String what() {
        return what;
    }

    String device() {
        return device;
    }

    FaultReportState state() {
        return state;
    }

    Instant since() {
        return stateSince;
    }
}
