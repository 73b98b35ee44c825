package se.omsorgsportal.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * The person at the other end, and what they reach. Access follows every role the person holds; the role they have
 * switched to only decides what they are shown (ux: a person with several roles switches in the header).
 */
@Component
public class CurrentUser {

    private static final String ACTIVE_ROLE = CurrentUser.class.getName() + ".role";
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));
    private final UserCache users;
    private final StandInRights standIns;

    CurrentUser(UserCache users, StandInRights standIns) {
        this.users = users;
        this.standIns = standIns;
    }

    /**
     * The signed-in person, or nobody when the portal itself is at work. Whoever works as a stand-in has the roles and
     * units of the one stood in for, as long as that holds, and otherwise their own again (ORD-11).
     */
    public Optional<PortalUser> user() {
        return authentication().flatMap(this::user);
    }

    private Optional<PortalUser> user(Authentication who) {
        var own = who.getPrincipal() instanceof SignedInPerson person
                ? users.find(person.personId()).map(person::narrowed)
                : Optional.<PortalUser>empty();
        return who.getDetails() instanceof StandInMode(UUID standIn)
                ? own.map(known -> standIns.as(known, standIn).orElse(known))
                : own;
    }

    /** From now on works as a stand-in; throws {@link OutsideScope} when that does not hold today (ORD-11). */
    public void workAs(UUID standIn) {
        var own = authentication().flatMap(SignedInPerson::of).flatMap(users::find);
        if (own.flatMap(known -> standIns.as(known, standIn)).isEmpty()) {
            throw new OutsideScope("stand-in " + standIn);
        }
        note(new StandInMode(standIn));
    }

    /** From now on works as themselves. */
    public void workAsMyself() {
        note(null);
    }

    private static void note(@Nullable StandInMode mode) {
        authentication()
                .filter(AbstractAuthenticationToken.class::isInstance)
                .map(AbstractAuthenticationToken.class::cast)
                .orElseThrow(() -> new OutsideScope("nobody is signed in"))
                .setDetails(mode);
    }

    /** Who sits there, also when they work as a stand-in: for what is recorded of them and told to them. */
    public PersonId id() {
        return require().id();
    }

    /** Who sits there, for what is their own; throws {@link NotAsStandIn} while they work as a stand-in (ORD-11). */
    public PersonId myself() {
        requireMyself();
        return id();
    }

    /** Throws {@link NotAsStandIn} while the user works as a stand-in (ORD-11). */
    public void requireMyself() {
        if (isStandIn()) {
            throw new NotAsStandIn();
        }
    }

    public boolean isStandIn() {
        return user().map(PortalUser::standsInFor).isPresent();
    }

    /** Who acts, and for whom, as a history keeps it. */
    public Actor actor() {
        return require().actor();
    }

    public boolean isSignedIn() {
        return isSystem() || user().isPresent();
    }

    /** Whether what is the person's own is the user's own: never while they work as a stand-in, who has only the role (ORD-11). */
    public boolean is(PersonId person) {
        return user().filter(known -> known.standsInFor() == null)
                .map(PortalUser::id)
                .filter(person::equals)
                .isPresent();
    }

    public boolean isSystem() {
        return authentication()
                .map(Authentication::getAuthorities)
                .filter(all -> all.stream().anyMatch(one -> "ROLE_SYSTEM".equals(one.getAuthority())))
                .isPresent();
    }

    public boolean has(Role role) {
        return isSystem() || user().filter(user -> user.roles().contains(role)).isPresent();
    }

    /** The role whose home and menu are shown; the first of those held where the session cannot be read, as in a download. */
    public Role activeRole() {
        var roles = require().roles();
        return Optional.ofNullable(VaadinSession.getCurrent())
                .filter(VaadinSession::hasLock)
                .map(session -> (Role) session.getAttribute(ACTIVE_ROLE))
                .filter(roles::contains)
                .orElseGet(() -> roles.stream().min(Comparator.naturalOrder()).orElse(Role.CARE_STAFF));
    }

    /** Shows the portal as another of the person's roles. */
    public void switchTo(Role role) {
        if (!require().roles().contains(role)) {
            throw new OutsideScope(role.name());
        }
        VaadinSession.getCurrent().setAttribute(ACTIVE_ROLE, role);
    }

    /**
     * What lists may show: everything, some units, or only the person's own (ORG-03). Widest of the roles held; a stand-in
     * has nothing of their own there (ORD-11).
     */
    public Reach reach() {
        if (has(Role.ADMINISTRATOR)) {
            return new Reach.Everything();
        }
        var user = require();
        var units = new HashSet<UnitId>(user.unitsAs(Role.MANAGER));
        units.addAll(user.unitsAs(Role.SUPERUSER));
        var self = user.standsInFor() == null ? user.id() : NOBODY;
        return units.isEmpty() ? new Reach.Self(self) : new Reach.Units(Set.copyOf(units), self);
    }

    /** Throws {@link OutsideScope} unless the user is an administrator or reaches at least one of the units as the role. */
    public void requireAny(Role role, Collection<UnitId> units) {
        if (has(Role.ADMINISTRATOR)) {
            return;
        }
        if (units.stream().noneMatch(require().unitsAs(role)::contains)) {
            throw new OutsideScope(units.toString());
        }
    }

    private PortalUser require() {
        return user().orElseThrow(() -> new OutsideScope("nobody is signed in"));
    }

    private static Optional<Authentication> authentication() {
        return SystemAccess.actor().filter(Authentication::isAuthenticated);
    }
}
