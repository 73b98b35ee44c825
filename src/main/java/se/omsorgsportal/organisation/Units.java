package se.omsorgsportal.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** The workplaces of the providers (ORG-01). */
@Service
@Transactional(readOnly = true)
public class Units {

    private final PlaceRepository places;
    private final CurrentUser user;
    private final AuditLog audit;

    Units(PlaceRepository places, CurrentUser user, AuditLog audit) {
        this.places = places;
        this.user = user;
        this.audit = audit;
    }

    /** The active units the current user reaches as the role, by name; all of them for an administrator. */
    @SignedIn
    public List<UnitSummary> mine(Role role) {
        var reached = user.user().map(PortalUser::units).orElse(Map.of());
        if (role != Role.ADMINISTRATOR && reached.containsKey(role) && role != Role.CARE_STAFF) {
            return active(reached.getOrDefault(role, Set.of()));
        }
        return user.has(Role.ADMINISTRATOR)
                ? places.units(PlaceFilter.ACTIVE, 0, Integer.MAX_VALUE)
                : active(reached.getOrDefault(role, Set.of()));
    }

    /** The units with these identifiers, in one query. */
    @SignedIn
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<UnitId, UnitSummary> byId(Collection<UnitId> ids) {
        return places.unitsById(ids);
    }

    /** As {@link #byId}, without those that the current user does not reach. */
    @SignedIn
    public Map<UnitId, UnitSummary> reachable(Collection<UnitId> ids) {
        return switch (user.reach()) {
            case Reach.Everything all -> places.unitsById(ids);
            case Reach.Units some ->
                places.unitsById(ids.stream().filter(some.units()::contains).toList());
            case Reach.Self none -> Map.of();
        };
    }

    /** The active units of the provider of one's own unit, for whoever leads it or is its superuser (MOV-01). */
    @OrderersOnly
    public List<UnitSummary> sisters(UnitId own) {
        requireOwn(own);
        var provider = places.unit(own).provider().id();
        return places.units(new PlaceFilter("", provider, false), 0, Integer.MAX_VALUE);
    }

    private void requireOwn(UnitId unit) {
        var reached = user.reach() instanceof Reach.Units some ? some.units() : Set.<UnitId>of();
        if (!reached.contains(unit) && !user.has(Role.ADMINISTRATOR)) {
            throw new OutsideScope("unit " + unit);
        }
    }

    @Transactional
    @AdministratorsOnly
    public UnitId create(ProviderId provider, String name, UnitKind kind) {
        var owner = places.lock(places.provider(provider));
        if (!owner.isActive()) {
            throw new Inactive(owner.name());
        }
        var unit = new Unit(UnitId.next(), owner, name, kind);
        places.add(unit);
        audit.record(unit.act("unit.created").changed("kind", null, kind).changed("provider", null, owner.name()));
        return unit.id();
    }

    /** @param version as it was read; throws {@code ChangedMeanwhile} when somebody else was there first */
    @Transactional
    @AdministratorsOnly
    public void change(UnitId id, long version, String name, UnitKind kind) {
        var act = places.unit(id).change(version, name, kind);
        places.write();
        audit.record(act);
    }

    /** Throws {@link InUse} while people belong to the unit now or later. */
    @Transactional
    @AdministratorsOnly
    public void deactivate(UnitId id) {
        var unit = places.lock(places.unit(id));
        long staff = places.countStaff(id);
        if (staff > 0) {
            throw new InUse("unit", staff);
        }
        audit.record(unit.activate(false));
    }

    @Transactional
    @AdministratorsOnly
    public void reactivate(UnitId id) {
        var unit = places.unit(id);
        var provider = places.lock(unit.provider());
        if (!provider.isActive()) {
            throw new Inactive(provider.name());
        }
        audit.record(unit.activate(true));
    }

    @AdministratorsOnly
    public UnitDetails details(UnitId id) {
        return places.unit(id).details();
    }

    /** Units by name, a page of them. */
    @AdministratorsOnly
    public List<UnitSummary> list(PlaceFilter filter, int offset, int limit) {
        return places.units(filter, offset, limit);
    }

    /** For the search in the header: units within reach whose name has the text. */
    @SignedIn
    public List<UnitSummary> find(String text, int limit) {
        var filter = new PlaceFilter(text, null, false);
        return switch (user.reach()) {
            case Reach.Everything all -> places.units(filter, 0, limit);
            case Reach.Units some ->
                places.units(some.units()).stream()
                        .filter(unit -> unit.active() && filter.matches(unit.name()))
                        .limit(limit)
                        .toList();
            case Reach.Self none -> List.of();
        };
    }

    /** What there is of all that a portal needs before anybody can order. */
    @AdministratorsOnly
    public SetUpProgress progress() {
        return places.progress();
    }

    private List<UnitSummary> active(Set<UnitId> ids) {
        return places.units(ids).stream().filter(UnitSummary::active).toList();
    }
}
