package se.omsorgsportal.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Stores and finds people. */
@Component
class PersonRepository {

    /** What "today at work" is in a query: not deactivated, employment not over. */
    static final String PRESENT = " p.active = true and (p.employment.to is null or p.employment.to >= :today) ";

    private static final int MOST_AT_ONCE = 1_000;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final UniqueKeys uniqueKeys;
    private final Clock clock;

    PersonRepository(EntityManager entities, JdbcClient jdbc, UniqueKeys uniqueKeys, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.uniqueKeys = uniqueKeys;
        this.clock = clock;
    }

    LocalDate today() {
        return Zone.today(clock);
    }

    void add(Person person) {
        entities.persist(person);
        uniqueKeys.check();
    }

    /** As {@link #add}, but written later, with others at once. */
    void stage(Person person) {
        entities.persist(person);
    }

    /** Writes what is pending and lets go of everything read so far, so that a long list does not grow slower. */
    void writeAndForget() {
        uniqueKeys.check();
        entities.clear();
    }

    /** Those of the addresses that are somebody's, with where they belong; a few questions however many there are. */
    List<Person> withEmails(List<String> addresses) {
        var found = new ArrayList<Person>();
        for (int from = 0; from < addresses.size(); from += MOST_AT_ONCE) {
            found.addAll(entities.createQuery(
                            "select distinct p from Person p left join fetch p.memberships where p.email in :emails",
                            Person.class)
                    .setParameter("emails", addresses.subList(from, Math.min(from + MOST_AT_ONCE, addresses.size())))
                    .getResultList());
        }
        return found;
    }

    /** Writes what was changed now; throws the refusal when somebody else was there first. */
    void write() {
        uniqueKeys.check();
    }

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    Person require(PersonId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The person as of now, for a change: nobody else changes them until this transaction ends. */
    Person lock(PersonId id) {
        var person = entities.find(Person.class, id.value());
        if (person == null) {
            throw new NotFound();
        }
        uniqueKeys.check();
        entities.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    Optional<Person> findByEmail(EmailAddress email) {
        return one("select p from Person p where p.email = :value", email.value());
    }

    Optional<Person> findByUserName(String userName) {
        return one("select p from Person p join p.userNames n where n = :value", userName);
    }

    Optional<Person> findByHsaId(String hsaId) {
        return one("select p from Person p where p.hsaId = :value", hsaId);
    }

    Optional<Person> findByPersonnummer(String digest) {
        return one("select p from Person p where p.personnummerDigest = :value", digest);
    }

    private Optional<Person> one(String query, String value) {
        return entities.createQuery(query, Person.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** By name, so that everybody who writes to many of them does it in the same order. */
    List<Person> byId(Collection<PersonId> ids) {
        var all = ids.stream().map(PersonId::value).distinct().toList();
        var found = new ArrayList<Person>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            found.addAll(entities.createQuery(
                            "select p from Person p where p.id in :ids order by p.familyName, p.givenName, p.id",
                            Person.class)
                    .setParameter("ids", all.subList(from, Math.min(from + MOST_AT_ONCE, all.size())))
                    .getResultList());
        }
        return found;
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, given_name, family_name FROM person WHERE id IN (:ids)")
                    .param("ids", ids.stream().map(PersonId::value).distinct().toList())
                    .query(row -> {
                        names.put(
                                new PersonId(row.getObject(1, UUID.class)), row.getString(2) + " " + row.getString(3));
                    });
        }
        return names;
    }

    List<Person> holders(Role role, Collection<UnitId> units) {
        if (role != Role.ADMINISTRATOR && units.isEmpty()) {
            return List.of();
        }
        var condition = switch (role) {
            case ADMINISTRATOR -> "exists (select g from p.grants g where g.role = :role)";
            case MANAGER, SUPERUSER -> "exists (select g from p.grants g where g.role = :role and g.unit in :units)";
            case CARE_STAFF ->
                "exists (select m from p.memberships m where m.unit in :units and m.period.from <= :today"
                        + " and (m.period.to is null or m.period.to >= :today))";
        };
        var query = entities.createQuery(
                        "select p from Person p where" + PRESENT + "and " + condition
                                + " order by p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("today", today());
        if (role != Role.CARE_STAFF) {
            query.setParameter("role", role);
        }
        if (role != Role.ADMINISTRATOR) {
            query.setParameter("units", units);
        }
        return query.getResultList();
    }

    List<Person> at(ProviderId provider, LocalDate day) {
        return entities.createQuery("""
                        select p from Person p
                        where exists (select m from p.memberships m, Unit u
                                      where u.id = cast(m.unit as uuid) and u.provider.id = :provider
                                        and (m.period.to is null or m.period.to >= :day))
                        order by p.familyName, p.givenName, p.id""", Person.class)
                .setParameter("provider", provider.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** People of these units whose employment is over or whose last membership is, latest first; deactivated ones are done with. */
    List<Leaver> leavers(Set<UnitId> units, int limit) {
        return entities.createQuery("""
                        select p.id, p.givenName, p.familyName, coalesce(p.employment.to, max(m.period.to))
                        from Person p join p.memberships m
                        where p.active = true
                          and exists (select u from p.memberships u where u.unit in :units)
                        group by p.id, p.givenName, p.familyName, p.employment.to
                        having p.employment.to < :today
                            or sum(case when m.period.to is null or m.period.to >= :today then 1 else 0 end) = 0
                        order by coalesce(p.employment.to, max(m.period.to)) desc, p.id""", Object[].class)
                .setParameter("units", units)
                .setParameter("today", today())
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Leaver(new PersonId((UUID) row[0]), row[1] + " " + row[2], (LocalDate) row[3]))
                .toList();
    }

    /** Who may administer the portal now; locked, so that two do not take away each other's role at once. */
    List<RoleGrant> lockAdministrators() {
        return entities.createQuery("select g from RoleGrant g where g.role = :role order by g.id", RoleGrant.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Where the people belong today, in one query. */
    Map<PersonId, Set<UnitId>> units(Collection<Person> people) {
        var units = new HashMap<PersonId, Set<UnitId>>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            SELECT person_id, unit_id FROM membership
                            WHERE person_id IN (:people) AND valid_from <= :today
                              AND (valid_to IS NULL OR valid_to >= :today)""")
                    .param(
                            "people",
                            people.stream().map(one -> one.id().value()).toList())
                    .param("today", today())
                    .query(row -> {
                        units.computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), id -> new HashSet<>())
                                .add(new UnitId(row.getObject(2, UUID.class)));
                    });
        }
        return units;
    }

    List<PersonSummary> summaries(List<Person> people) {
        var units = units(people);
        return people.stream()
                .map(person -> person.summary(Set.copyOf(units.getOrDefault(person.id(), Set.of()))))
                .toList();
    }

    PersonSummary summary(Person person) {
        return summaries(List.of(person)).getFirst();
    }
}
