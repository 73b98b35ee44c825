package se.omsorgsportal.security;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * A person who may use the portal, as the organisation knows them now.
 *
 * @param units the units each role reaches; an administrator reaches all, care staff only themselves
 * @param standsInFor for whom the person acts just now; then the roles and units are that one's (ORD-11)
 */
public record PortalUser(
        PersonId id,
        String name,
        Map<Role, Set<UnitId>> units,
        @Nullable StoodInFor standsInFor) {

    /** Somebody who acts as themselves. */
    public PortalUser(PersonId id, String name, Map<Role, Set<UnitId>> units) {
        this(id, name, units, null);
    }

    /** As a history keeps it. */
    public Actor actor() {
        return new Actor(id, standsInFor == null ? null : standsInFor.id());
    }

    public Set<Role> roles() {
        return units.keySet();
    }

    public Set<UnitId> unitsAs(Role role) {
        return units.getOrDefault(role, Set.of());
    }
}
