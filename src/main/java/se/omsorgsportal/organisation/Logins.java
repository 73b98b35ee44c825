package se.omsorgsportal.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Secrets;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Personnummer;

/** The names by which an identity provider knows a person (ALL-03). A personnummer is stored encrypted (ORG-02). */
@Component
class Logins {

    private static final Pattern USER_NAME = Pattern.compile("[^\\s\\p{C}]{1,254}");

    private final PersonRepository people;
    private final Secrets secrets;

    Logins(PersonRepository people, Secrets secrets) {
        this.people = people;
        this.secrets = secrets;
    }

    Act link(Person person, LoginKind kind, String value) {
        var act = switch (kind) {
            case USER_NAME -> linkUserName(person, userName(value));
            case HSA_ID -> linkHsaId(person, HsaId.of(value));
            case PERSONNUMMER -> linkPersonnummer(person, Personnummer.of(value));
        };
        people.write();
        return act;
    }

    /** Takes a name away; the value matters only for user names, of which a person may have several. */
    Act unlink(Person person, LoginKind kind, String value) {
        var act = person.act("login.removed");
        return switch (kind) {
            case USER_NAME -> {
                var userName = userName(value);
                if (!person.removeUserName(userName)) {
                    throw new NotFound();
                }
                yield act.changed("userName", userName, null);
            }
            case HSA_ID -> {
                var before = person.hsaId();
                person.carry(null);
                yield act.changed("hsaId", before, null);
            }
            case PERSONNUMMER -> {
                person.carry(null, null);
                yield act.changed("personnummer", "********", null);
            }
        };
    }

    Optional<Personnummer> personnummer(Person person) {
        return Optional.ofNullable(person.personnummerEncrypted())
                .map(hidden -> new Personnummer(secrets.decrypt(purpose(person), hidden)));
    }

    static String userName(String value) {
        var name = value.strip().toLowerCase(Locale.ROOT);
        if (!USER_NAME.matcher(name).matches()) {
            throw new Malformed("userName");
        }
        return name;
    }

    private Act linkUserName(Person person, String userName) {
        people.findByUserName(userName).filter(other(person)).ifPresent(Logins::refuse);
        person.addUserName(userName);
        return person.act("login.added").changed("userName", null, userName);
    }

    private Act linkHsaId(Person person, HsaId hsaId) {
        people.findByHsaId(hsaId.value()).filter(other(person)).ifPresent(Logins::refuse);
        var before = person.hsaId();
        person.carry(hsaId);
        return person.act("login.added").changed("hsaId", before, hsaId);
    }

    private Act linkPersonnummer(Person person, Personnummer number) {
        var digest = secrets.digest(PortalUsers.PERSONNUMMER, number.digits());
        people.findByPersonnummer(digest).filter(other(person)).ifPresent(Logins::refuse);
        person.carry(secrets.encrypt(purpose(person), number.digits()), digest);
        return person.act("login.added").changed("personnummer", null, "********");
    }

    /** What the encrypted number is bound to, so that it cannot be moved to another person. */
    static String purpose(Person person) {
        return "personnummer:" + person.id();
    }

    private static Predicate<Person> other(Person person) {
        return found -> !found.id().equals(person.id());
    }

    private static void refuse(Person other) {
        throw new LoginTaken();
    }
}
