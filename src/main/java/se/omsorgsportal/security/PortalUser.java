package se.omsorgsportal.security;

import java.util.Map;
import java.util.Set;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * A person who may use the portal, as the organisation knows them now.
 *
 * @param units the units each role reaches; an administrator reaches all, care staff only themselves
 */
public record PortalUser(PersonId id, String name, Map<Role, Set<UnitId>> units) {

    public Set<Role> roles() {
        return units.keySet();
    }

    public Set<UnitId> unitsAs(Role role) {
        return units.getOrDefault(role, Set.of());
    }
}
