package se.omsorgsportal.servicewindows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.Ids;

/** Blackout days as stored (WIN-04). */
@Entity(name = "Blackout")
@Table(name = "window_blackout")
class Blackout {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    private String what;

    @Column(name = "care_system")
    private @Nullable String system;

    @SuppressWarnings("NullAway.Init")
    protected Blackout() {}

    Blackout(LocalDate first, LocalDate last, String what, String system) {
        this.id = Ids.next();
        write(first, last, what, system);
    }

    /** @param seen the version that the user has read */
    Act change(long seen, LocalDate first, LocalDate last, String what, String system) {
        requireSame(seen);
        var act = act("window.blackout.changed")
                .changed("firstDay", this.first, first)
                .changed("lastDay", this.last, last)
                .changed("what", this.what, what)
                .changed("system", this.system, system.isEmpty() ? null : system);
        write(first, last, what, system);
        return act;
    }

    void requireSame(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile();
        }
    }

    Act act(String what) {
        return Act.of(what, "window-blackout", id, first.equals(last) ? first.toString() : first + "–" + last);
    }

    BlackoutPeriod period() {
        return new BlackoutPeriod(id, version, first, last, what, system == null ? "" : system);
    }

    private void write(LocalDate first, LocalDate last, String what, String system) {
        this.first = first;
        this.last = last;
        this.what = what;
        this.system = system.isEmpty() ? null : system;
    }
}
