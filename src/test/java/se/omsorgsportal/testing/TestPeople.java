package se.omsorgsportal.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonData;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.ProviderKind;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.UnitKind;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** Makes new people, units and providers for a test, each with names and addresses that nobody else has. */
public final class TestPeople {

    /** From when the people belong to their units: long before the test's clock. */
    public static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Providers providers;
    private final Units units;
    private final People people;
    private final Memberships memberships;

    TestPeople(Providers providers, Units units, People people, Memberships memberships) {
        this.providers = providers;
        this.units = units;
        this.people = people;
        this.memberships = memberships;
    }

    public ProviderId provider() {
        return portal(() -> providers.create("Utförare " + unique(), ProviderKind.EXTERNAL, null));
    }

    public UnitId unit() {
        return unit(provider());
    }

    public UnitId unit(ProviderId provider) {
        return portal(() -> units.create(provider, "Enhet " + unique(), UnitKind.HOME_CARE));
    }

    public PersonId administrator() {
        var person = person("Admina", ProfessionalFunction.MANAGER, null);
        return granted(person, Role.ADMINISTRATOR, (UnitId) null);
    }

    public PersonId manager(UnitId... managed) {
        return granted(person("Chefa", ProfessionalFunction.MANAGER, null), Role.MANAGER, managed);
    }

    public PersonId superuser(UnitId... reached) {
        return granted(person("Super", ProfessionalFunction.GROUP_LEADER, null), Role.SUPERUSER, reached);
    }

    public PersonId careStaff(UnitId unit) {
        return person("Vårda", ProfessionalFunction.CARE_STAFF, unit);
    }

    /** Somebody with this given name and a family name that nobody else has; at a unit, or at none. */
    public PersonId person(String givenName, ProfessionalFunction function, @Nullable UnitId unit) {
        var unique = unique();
        var name = new PersonName(givenName, "Test" + letters(unique));
        var email = EmailAddress.of("test." + unique.toLowerCase() + "@omsorg.test");
        return portal(() -> {
            var person = people.create(PersonData.of(name, email, function));
            if (unit != null) {
                memberships.add(person, unit, Period.from(SINCE));
            }
            return person;
        });
    }

    /** Different in every run and every call. */
    public static String unique() {
        return Long.toString(Ids.next().getMostSignificantBits() >>> 16, 36) + NUMBER.incrementAndGet();
    }

    /** The same as letters only, for names of people. */
    public static String letters(String unique) {
        var letters = new StringBuilder();
        unique.chars().forEach(each -> letters.append((char) (Character.isDigit(each) ? 'a' + each - '0' : each)));
        return letters.toString();
    }

    private PersonId granted(PersonId person, Role role, @Nullable UnitId... where) {
        SystemAccess.run(() -> {
            for (var unit : where) {
                people.grant(person, role, unit);
            }
        });
        return person;
    }

    private static <T> T portal(Supplier<T> work) {
        return SystemAccess.call(work);
    }
}
