package se.omsorgsportal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.ProviderId;

/** An organisation that performs care (ORG-01). */
@Entity
@Table(name = "provider")
class Provider {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    @Column(name = "organisation_number")
    private @Nullable String organisationNumber;

    @Column
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected Provider() {}

    Provider(ProviderId id, String name, ProviderKind kind, @Nullable OrganisationNumber number) {
        this.id = id.value();
        this.name = PlaceName.read("name", name);
        this.kind = kind;
        this.organisationNumber = number == null ? null : number.digits();
        this.active = true;
    }

    /** Changes what the provider is called; returns the act with what changed. */
    Act change(long readVersion, String name, ProviderKind kind, @Nullable OrganisationNumber number) {
        if (readVersion != version) {
            throw new ChangedMeanwhile();
        }
        var newName = PlaceName.read("name", name);
        var digits = number == null ? null : number.digits();
        var act = act("provider.changed")
                .changed("name", this.name, newName)
                .changed("kind", this.kind, kind)
                .changed("organisationNumber", this.organisationNumber, digits);
        this.name = newName;
        this.kind = kind;
        this.organisationNumber = digits;
        return act;
    }

    Act activate(boolean active) {
        var act = act(active ? "provider.reactivated" : "provider.deactivated").changed("active", this.active, active);
        this.active = active;
        return act;
    }

    Act act(String what) {
        return Act.of(what, "provider", id, name);
    }

    ProviderId id() {
        return new ProviderId(id);
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    ProviderDetails details() {
        var number = organisationNumber == null ? null : new OrganisationNumber(organisationNumber);
        return new ProviderDetails(id(), version, name, kind, number, active);
    }
}
