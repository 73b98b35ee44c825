package se.omsorgsportal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.UnitId;

/** A workplace of one provider (ORG-01). */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitId id, Provider provider, String name, UnitKind kind) {
        this.id = id.value();
        this.provider = provider;
        this.name = PlaceName.read("name", name);
        this.kind = kind;
        this.active = true;
    }

    Act change(long readVersion, String name, UnitKind kind) {
        if (readVersion != version) {
            throw new ChangedMeanwhile();
        }
        var newName = PlaceName.read("name", name);
        var act = act("unit.changed").changed("name", this.name, newName).changed("kind", this.kind, kind);
        this.name = newName;
        this.kind = kind;
        return act;
    }

    Act activate(boolean active) {
        var act = act(active ? "unit.reactivated" : "unit.deactivated").changed("active", this.active, active);
        this.active = active;
        return act;
    }

    Act act(String what) {
        return Act.of(what, "unit", id, name);
    }

    UnitId id() {
        return new UnitId(id);
    }

    Provider provider() {
        return provider;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    /** Throws {@link Inactive} when nobody may come to the unit any more. */
    void requireActive() {
        if (!active) {
            throw new Inactive(name);
        }
    }

    UnitSummary summary() {
        return new UnitSummary(id(), name, kind, provider.id(), provider.name(), active);
    }

    UnitDetails details() {
        return new UnitDetails(summary(), version);
    }
}
