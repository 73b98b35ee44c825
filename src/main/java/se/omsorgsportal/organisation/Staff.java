package se.omsorgsportal.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.PersonDetails.Held;
import se.omsorgsportal.organisation.PersonDetails.Place;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Personnummer;
import se.omsorgsportal.shared.UnitId;

/** What the current user may see of people: lists and pages within reach (ORG-03). */
@Service
@Transactional(readOnly = true)
public class Staff {

    private static final int FEWEST_LETTERS = 2;

    private final PersonRepository people;
    private final StaffRepository staff;
    private final NameSearch search;
    private final PlaceRepository places;
    private final Logins logins;
    private final CurrentUser user;

    Staff(
            PersonRepository people,
            StaffRepository staff,
            NameSearch search,
            PlaceRepository places,
            Logins logins,
            CurrentUser user) {
        this.people = people;
        this.staff = staff;
        this.search = search;
        this.places = places;
        this.logins = logins;
        this.user = user;
    }

    /** People within reach by family name, a page of them. */
    @OrderReaders
    public List<StaffMember> list(StaffFilter filter, int offset, int limit) {
        return members(staff.list(filter, user.reach(), offset, limit));
    }

    @OrderReaders
    public long count(StaffFilter filter) {
        return staff.count(filter, user.reach());
    }

    /** For the search in the header: as {@link #list}, but everybody may ask, and finds nobody if nobody is within reach. */
    @SignedIn
    public List<StaffMember> find(String text, int limit) {
        var found = switch (user.reach()) {
            case Reach.Everything all ->
                StaffRepository.isAddress(text) ? staff.byAddress(text, limit) : search.find(text, all, limit);
            case Reach.Units some -> staff.list(new StaffFilter(text, null, false), some, 0, limit);
            case Reach.Self none -> List.<Person>of();
        };
        return members(found);
    }

    /** Those of the people whom the current user reaches; in one query. */
    @SignedIn
    public Set<PersonId> within(Collection<PersonId> ids) {
        return switch (user.reach()) {
            case Reach.Everything all -> Set.copyOf(ids);
            case Reach.Units some -> staff.at(some.units(), ids);
            case Reach.Self only -> ids.contains(only.self()) ? Set.of(only.self()) : Set.of();
        };
    }

    /**
     * Who is at a unit of the user's own provider, by name only: one's own people without asking, those of a sister unit
     * to whoever knows how the name begins (MOV-01). At most so many.
     */
    @OrderersOnly
    public List<Colleague> colleagues(UnitId unit, String text, int limit) {
        var reached = user.reach() instanceof Reach.Units some ? some.units() : Set.<UnitId>of();
        if (!reached.contains(unit)) {
            requireSameProvider(unit, reached);
            if (text.strip().length() < FEWEST_LETTERS) {
                return List.of();
            }
        }
        return staff.list(new StaffFilter(text, unit, false), new Reach.Everything(), 0, limit).stream()
                .map(person -> new Colleague(person.id(), person.name().full()))
                .toList();
    }

    /** The same at all units of the user's own providers, to whoever knows how the name begins (ORD-11). */
    @OrderersOnly
    public List<Colleague> colleagues(String text, int limit) {
        if (text.strip().length() < FEWEST_LETTERS) {
            return List.of();
        }
        var reach = new Reach.Units(sisters(), user.id());
        return staff.list(new StaffFilter(text, null, false), reach, 0, limit).stream()
                .map(person -> new Colleague(person.id(), person.name().full()))
                .toList();
    }

    /** Whether the person works, or has a role, at a unit of one of the user's own providers. */
    @OrderersOnly
    public boolean isColleague(PortalUser other) {
        var sisters = sisters();
        return other.units().values().stream().flatMap(Set::stream).anyMatch(sisters::contains);
    }

    private Set<UnitId> sisters() {
        var reached = user.reach() instanceof Reach.Units some
                ? some.units()
                : user.user().map(me -> me.unitsAs(Role.MANAGER)).orElse(Set.of());
        var sisters = new HashSet<UnitId>();
        places.units(reached).stream()
                .map(UnitSummary::provider)
                .distinct()
                .forEach(provider -> places.units(new PlaceFilter("", provider, true), 0, Integer.MAX_VALUE)
                        .forEach(unit -> sisters.add(unit.id())));
        return sisters;
    }

    private void requireSameProvider(UnitId unit, Set<UnitId> reached) {
        var asked = places.unit(unit).provider().id();
        if (places.units(reached).stream().noneMatch(own -> own.provider().equals(asked))) {
            throw new OutsideScope("colleagues at " + unit);
        }
    }

    /** The person's page: administrators see all, managers and superusers their staff, everybody themselves. */
    @SignedIn
    public PersonDetails details(PersonId id) {
        var person = people.require(id);
        var visible = visible(person);
        var units = units(person);
        boolean personal = user.has(Role.ADMINISTRATOR) || user.is(id);
        return new PersonDetails(
                id,
                person.version(),
                person.data(),
                person.presence(people.today()),
                person.hsaId(),
                personal ? logins.personnummer(person).map(Personnummer::masked).orElse(null) : null,
                person.userNames().stream().sorted().toList(),
                memberships(person, visible, units),
                roles(person, visible, units));
    }

    private Predicate<@Nullable UnitId> visible(Person person) {
        if (user.has(Role.ADMINISTRATOR) || user.is(person.id())) {
            return unit -> true;
        }
        var reached = user.reach() instanceof Reach.Units some ? some.units() : Set.<UnitId>of();
        if (person.memberships().stream().map(Membership::unit).noneMatch(reached::contains)) {
            throw new OutsideScope("person " + person.id());
        }
        return unit -> unit != null && reached.contains(unit);
    }

    private Map<UnitId, UnitSummary> units(Person person) {
        var ids = new HashSet<UnitId>();
        person.memberships().forEach(membership -> ids.add(membership.unit()));
        person.grants().stream().map(RoleGrant::unit).filter(Objects::nonNull).forEach(ids::add);
        return places.unitsById(ids);
    }

    private static List<Place> memberships(
            Person person, Predicate<@Nullable UnitId> visible, Map<UnitId, UnitSummary> units) {
        return person.memberships().stream()
                .filter(membership -> visible.test(membership.unit()))
                .map(membership -> new Place(
                        membership.id(), Objects.requireNonNull(units.get(membership.unit())), membership.period()))
                .sorted(Comparator.comparing((Place place) -> place.period().from())
                        .reversed()
                        .thenComparing(place -> place.unit().name()))
                .toList();
    }

    private static List<Held> roles(
            Person person, Predicate<@Nullable UnitId> visible, Map<UnitId, UnitSummary> units) {
        return person.grants().stream()
                .filter(grant -> visible.test(grant.unit()))
                .map(grant -> new Held(grant.role(), grant.unit() == null ? null : units.get(grant.unit())))
                .sorted(Comparator.comparing(Held::role)
                        .thenComparing(
                                held -> held.unit() == null ? "" : held.unit().name()))
                .toList();
    }

    private List<StaffMember> members(List<Person> page) {
        var today = people.units(page);
        var ids = new HashSet<UnitId>();
        today.values().forEach(ids::addAll);
        if (user.reach() instanceof Reach.Units some) {
            ids.retainAll(some.units());
        }
        var units = places.unitsById(ids);
        return page.stream()
                .map(person -> {
                    var own = today.getOrDefault(person.id(), Set.of());
                    var names = own.stream()
                            .map(units::get)
                            .filter(Objects::nonNull)
                            .map(UnitSummary::name)
                            .sorted()
                            .toList();
                    return new StaffMember(
                            person.summary(Set.copyOf(own)),
                            person.data().employment(),
                            person.presence(people.today()),
                            names);
                })
                .toList();
    }
}
