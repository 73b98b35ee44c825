package se.omsorgsportal.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.security.AccessChanged;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Personnummer;
import se.omsorgsportal.shared.UnitId;

/** The people of the organisation: who they are, where they belong, what they may do in the portal. */
@Service
@Transactional(readOnly = true)
public class People {

    private static final int SUGGESTIONS = 20;

    private final PersonRepository people;
    private final PlaceRepository places;
    private final NameSearch search;
    private final Logins logins;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    People(
            PersonRepository people,
            PlaceRepository places,
            NameSearch search,
            Logins logins,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.people = people;
        this.places = places;
        this.search = search;
        this.logins = logins;
        this.user = user;
        this.audit = audit;
        this.events = events;
    }

    /** Not restricted by scope: for mails and for showing who did something. */
    @SignedIn
    public Optional<PersonSummary> find(PersonId id) {
        return people.find(id).map(people::summary);
    }

    /** Whether the address is the person's own, as the directory has it. */
    @SignedIn
    public boolean isAddressOf(PersonId id, EmailAddress email) {
        return people.find(id)
                .map(person -> email.equals(person.data().email()))
                .orElse(false);
    }

    @SignedIn
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<PersonSummary> findByEmail(EmailAddress email) {
        return people.findByEmail(email).map(people::summary);
    }

    /** Full names for a list, in one query; a person who was erased is missing. */
    @SignedIn
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids);
    }

    /** Those of the people who are still known, with where they belong; a few questions however many there are. */
    @SignedIn
    public List<PersonSummary> byId(Collection<PersonId> ids) {
        return people.summaries(people.byId(ids));
    }

    /** Active holders of a portal role at any of the units; for administrators the units do not matter. */
    @SignedIn
    public List<PersonSummary> holders(Role role, Collection<UnitId> units) {
        return people.summaries(people.holders(role, units));
    }

    /** Staff whose name begins with the text, or has a part that does, within the current user's reach; at most 20. */
    @OrderReaders
    public List<PersonSummary> suggest(String text) {
        return people.summaries(search.find(text, user.reach(), SUGGESTIONS));
    }

    /** Somebody new, not yet at any unit. */
    @Transactional
    @AdministratorsOnly
    public PersonId create(PersonData data) {
        requireFreeEmail(null, data);
        return add(data);
    }

    /** Somebody new, at the unit from the first day of employment, or from today when that is unknown. */
    @Transactional
    @AdministratorsOnly
    public PersonId create(PersonData data, UnitId unit) {
        var employment = Objects.requireNonNullElseGet(data.employment(), () -> Period.from(people.today()));
        var place = places.unit(unit);
        place.requireActive();
        var id = create(data);
        var person = people.require(id);
        person.placements().join(unit, employment);
        people.write();
        done(id, person.act("person.joined").changed("unit", null, place.name()));
        return id;
    }

    /**
     * Registers somebody new, or adds the memberships to the person who already has the e-mail address; audited. Who had
     * left or was deactivated comes back without the roles they had: those are granted anew. Throws {@link Inactive} when a
     * unit has been deactivated meanwhile.
     */
    @Transactional
    @AdministratorsOnly
    public PersonId register(NewPerson newcomer) {
        var data = PersonData.of(newcomer);
        var units = places.inUse(newcomer.units());
        var id = people.findByEmail(newcomer.email())
                .map(known -> employ(known.id(), data))
                .orElseGet(() -> add(data));
        var person = people.require(id);
        var joined = new TreeSet<String>();
        for (var unit : units) {
            joined.add(unit.name());
            person.placements().joinOrExtend(unit.id(), newcomer.employment());
        }
        people.write();
        done(id, person.act("person.joined").changed("unit", null, String.join(", ", joined)));
        return id;
    }

    private PersonId add(PersonData data) {
        var person = new Person(PersonId.next(), data);
        people.add(person);
        audit.record(person.act("person.created"));
        events.publishEvent(new AccessChanged(person.id()));
        return person.id();
    }

    private PersonId employ(PersonId id, PersonData data) {
        var person = people.lock(id);
        if (person.isAway(people.today())) {
            person.grants().forEach(grant -> takeBack(person, grant));
        }
        audit.record(person.employ(data, people.today()));
        return id;
    }

    /** Who comes back is ordered an account, not what they were trusted with when they left (ORG-03). */
    private void takeBack(Person person, RoleGrant grant) {
        var unit = grant.unit();
        person.revoke(grant.role(), unit);
        audit.record(person.act("role.revoked").changed(grant.role().name(), place(unit), null));
    }

    private String place(@Nullable UnitId unit) {
        return unit == null ? "*" : places.unit(unit).name();
    }

    /** @param version as it was read; throws {@code ChangedMeanwhile} when somebody else was there first */
    @Transactional
    @AdministratorsOnly
    public void change(PersonId id, long version, PersonData data) {
        requireFreeEmail(id, data);
        var act = people.require(id).change(version, data);
        people.write();
        done(id, act);
    }

    /** From now on the person cannot sign in; what they did stays. */
    @Transactional
    @AdministratorsOnly
    public void deactivate(PersonId id) {
        requireOtherAdministrator(id);
        done(id, people.lock(id).activate(false));
    }

    @Transactional
    @AdministratorsOnly
    public void reactivate(PersonId id) {
        done(id, people.lock(id).activate(true));
    }

    /**
     * Throws {@link se.omsorgsportal.security.NotAsStandIn} when a stand-in would keep a role for themselves (ORD-11).
     *
     * @param unit where; none for administrators, whose role has no place
     */
    @Transactional
    @AdministratorsOnly
    public void grant(PersonId id, Role role, @Nullable UnitId unit) {
        if (user.user().map(PortalUser::id).filter(id::equals).isPresent()) {
            user.requireMyself();
        }
        if (role == Role.CARE_STAFF || (role == Role.ADMINISTRATOR) != (unit == null)) {
            throw new InvalidInput("unit", "organisation.fault.role-unit");
        }
        var place = unit == null ? null : places.unit(unit);
        var person = people.lock(id);
        if (person.grant(role, unit)) {
            people.write();
            done(id, person.act("role.granted").changed(role.name(), null, place == null ? "*" : place.name()));
        }
    }

    @Transactional
    @AdministratorsOnly
    public void revoke(PersonId id, Role role, @Nullable UnitId unit) {
        if (role == Role.ADMINISTRATOR) {
            requireOtherAdministrator(id);
        }
        var person = people.lock(id);
        if (!person.revoke(role, unit)) {
            throw new NotFound();
        }
        done(id, person.act("role.revoked").changed(role.name(), place(unit), null));
    }

    /** From now on the person can sign in by this name. Refused when the name is another person's. */
    @Transactional
    @AdministratorsOnly
    public void linkLogin(PersonId id, LoginKind kind, String value) {
        done(id, logins.link(people.lock(id), kind, value));
    }

    @Transactional
    @AdministratorsOnly
    public void unlinkLogin(PersonId id, LoginKind kind, String value) {
        done(id, logins.unlink(people.lock(id), kind, value));
    }

    /** Shows the number itself, for an administrator who has a reason to see it; that it was shown stands in the log. */
    @Transactional
    @AdministratorsOnly
    public Optional<String> revealPersonnummer(PersonId id) {
        var person = people.require(id);
        var number = logins.personnummer(person);
        number.ifPresent(shown -> audit.record(person.act("personnummer.shown")));
        return number.map(Personnummer::digits);
    }

    private void requireFreeEmail(@Nullable PersonId id, PersonData data) {
        Optional.ofNullable(data.email())
                .flatMap(people::findByEmail)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new EmailTaken();
                });
    }

    private void requireOtherAdministrator(PersonId id) {
        var others = people.lockAdministrators().stream()
                .filter(grant -> !grant.holder().id().equals(id))
                .filter(grant ->
                        PortalUsers.user(grant.holder(), people.today()).isPresent());
        if (people.require(id).isAdministrator() && others.findAny().isEmpty()) {
            throw new LastAdministrator();
        }
    }

    private void done(PersonId id, Act act) {
        audit.record(act);
        events.publishEvent(new AccessChanged(id));
    }
}
