package se.omsorgsportal.api;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Whoever holds a token: acts in its person's name, at most where the token counts (ALL-08). */
record TokenPrincipal(TokenId token, String name, PersonId personId, Set<UnitId> units)
        implements SignedInPerson, AuthenticatedPrincipal {

    static TokenPrincipal of(TokenDetails token) {
        return new TokenPrincipal(token.id(), token.name(), token.person(), token.units());
    }

    /** With units, only the roles that have some of them count: the administrators' reaches everywhere, so it is left out. */
    @Override
    public PortalUser narrowed(PortalUser user) {
        if (units.isEmpty()) {
            return user;
        }
        Map<Role, Set<UnitId>> narrower = new EnumMap<>(Role.class);
        user.units().forEach((role, reached) -> {
            var both = new HashSet<>(reached);
            both.retainAll(units);
            if (role != Role.ADMINISTRATOR && !both.isEmpty()) {
                narrower.put(role, Set.copyOf(both));
            }
        });
        return new PortalUser(user.id(), user.name(), Map.copyOf(narrower));
    }

    @Override
    public String channel() {
        return "API " + name;
    }

    @Override
    public String getName() {
        return name;
    }
}
