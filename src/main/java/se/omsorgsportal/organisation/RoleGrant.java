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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.UnitId;

/** That a person acts in a role, at a unit or, as administrator, everywhere (ORG-03). */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private @Nullable UnitId unit;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(Person person, Role role, @Nullable UnitId unit) {
        this.id = Ids.next();
        this.person = person;
        this.role = role;
        this.unit = unit;
    }

    Person holder() {
        return person;
    }

    Role role() {
        return role;
    }

    @Nullable
    UnitId unit() {
        return unit;
    }

    boolean is(Role role, @Nullable UnitId unit) {
        return this.role == role && Objects.equals(this.unit, unit);
    }
}
