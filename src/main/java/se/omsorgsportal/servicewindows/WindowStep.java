package se.omsorgsportal.servicewindows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.PersonId;

/** One line of a window's history; never changed. */
@Entity
@Table(name = "service_window_step")
class WindowStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private WindowId windowId;

    @Enumerated(EnumType.STRING)
    private @Nullable WindowAction action;

    @Enumerated(EnumType.STRING)
    private WindowState state;

    @Column(name = "by_person")
    private @Nullable PersonId by;

    @Column(name = "for_person")
    private @Nullable PersonId forWhom;

    private Instant at;
    private @Nullable LocalDate day;
    private @Nullable LocalTime startTime;
    private @Nullable LocalTime endTime;

    @Column(name = "until_time")
    private @Nullable Instant until;

    private String reason;
    private String override;

    @SuppressWarnings("NullAway.Init")
    protected WindowStep() {}

    /** @param by nobody when the portal did it */
    WindowStep(ServiceWindow window, @Nullable WindowAct act, @Nullable Actor by, Instant at) {
        this.windowId = window.id();
        this.action = act == null ? null : act.action();
        this.state = window.state();
        this.by = by == null ? null : by.id();
        this.forWhom = by == null ? null : by.forWhom();
        this.at = at;
        this.reason = act == null ? "" : act.reason();
        this.override = act == null ? "" : act.override();
        this.until = act == null ? null : act.until();
        if (act != null && act.schedule() != null) {
            this.day = act.schedule().day();
            this.startTime = act.schedule().start();
            this.endTime = act.schedule().end();
        }
    }

    /** @param openly as it is told to those who do not run the window: only the reasons that everybody was given, and not what was overridden */
    WindowDetails.Step details(boolean openly) {
        var schedule = day == null || startTime == null || endTime == null
                ? null
                : new WindowSchedule(day, startTime, endTime);
        boolean told = action != null && action.isToldWithItsReason();
        return new WindowDetails.Step(
                action, state, by, forWhom, at, schedule, until, openly && !told ? "" : reason, openly ? "" : override);
    }
}
