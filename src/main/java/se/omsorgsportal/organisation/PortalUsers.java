package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.Secrets;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Personnummer;
import se.omsorgsportal.shared.UnitId;

/** Tells the login who people are and what they may do (ALL-03, ORG-03). */
@Component
@Transactional(readOnly = true)
class PortalUsers implements UserDirectory {

    static final String PERSONNUMMER = "personnummer";

    private final PersonRepository people;
    private final Secrets secrets;

    PortalUsers(PersonRepository people, Secrets secrets) {
        this.people = people;
        this.secrets = secrets;
    }

    @Override
    public Optional<PortalUser> find(LoginKind kind, String value) {
        return person(kind, value).flatMap(person -> user(person, people.today()));
    }

    @Override
    public Optional<PortalUser> find(PersonId id) {
        return people.find(id).flatMap(person -> user(person, people.today()));
    }

    /** The person as a user today, unless deactivated or gone; a role needs no membership (ORG-03). */
    static Optional<PortalUser> user(Person person, LocalDate today) {
        var grants = person.grants();
        if (!person.isActive() || person.hasLeft(today) || (grants.isEmpty() && !hasPlaceOrAccount(person, today))) {
            return Optional.empty();
        }
        var units = new EnumMap<Role, Set<UnitId>>(Role.class);
        for (var grant : grants) {
            var reached = units.computeIfAbsent(grant.role(), role -> new HashSet<>());
            Optional.ofNullable(grant.unit()).ifPresent(reached::add);
        }
        units.put(Role.CARE_STAFF, unitsOn(person, today));
        units.replaceAll((role, reached) -> Set.copyOf(reached));
        return Optional.of(new PortalUser(person.id(), person.name().full(), Map.copyOf(units)));
    }

    private static boolean hasPlaceOrAccount(Person person, LocalDate today) {
        var memberships = person.memberships();
        return memberships.isEmpty()
                ? person.hasLogin()
                : memberships.stream().anyMatch(membership -> !membership.isOver(today));
    }

    private static Set<UnitId> unitsOn(Person person, LocalDate today) {
        return person.memberships().stream()
                .filter(membership -> membership.period().contains(today))
                .map(Membership::unit)
                .collect(Collectors.toSet());
    }

    private Optional<Person> person(LoginKind kind, String value) {
        return switch (kind) {
            case USER_NAME -> people.findByUserName(value.strip().toLowerCase(Locale.ROOT));
            case HSA_ID -> people.findByHsaId(value.strip().toUpperCase(Locale.ROOT));
            case PERSONNUMMER -> digest(value).flatMap(people::findByPersonnummer);
        };
    }

    private Optional<String> digest(String value) {
        try {
            return Optional.of(
                    secrets.digest(PERSONNUMMER, Personnummer.of(value).digits()));
        } catch (Malformed notANumber) {
            return Optional.empty();
        }
    }
}
