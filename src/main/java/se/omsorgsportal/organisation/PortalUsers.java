package se.omsorgsportal.organisation;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.Secrets;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Personnummer;

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
        return person(kind, value).flatMap(person -> person.user(people.today()));
    }

    @Override
    public Optional<PortalUser> find(PersonId id) {
        return people.find(id).flatMap(person -> person.user(people.today()));
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
