package se.omsorgsportal.chaos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
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
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.UnitId;

/** A provider with three units, a manager for each and one more for all, and three administrators; made once. */
final class ChaosStaff {

    private static final int UNITS = 3;

    /** One for each unit, and one for all of them. */
    static final int MANAGERS = UNITS + 1;

    private static final int ADMINISTRATORS = 3;

    /** Somebody who orders, and where. */
    record Manager(PersonId person, UnitId unit) {}

    private final People people;
    private final Units units;
    private final Providers providers;
    private final List<Manager> managers;
    private final List<PersonId> administrators;

    ChaosStaff(ApplicationContext portal) {
        people = portal.getBean(People.class);
        units = portal.getBean(Units.class);
        providers = portal.getBean(Providers.class);
        if (find("chef", 0) == null) {
            portal.getBean(TransactionTemplate.class)
                    .executeWithoutResult(running -> SystemAccess.run(this::organisation));
        }
        administrators = IntStream.range(0, ADMINISTRATORS)
                .mapToObj(number -> find("admin", number))
                .toList();
        managers = IntStream.range(0, UNITS).mapToObj(this::manager).toList();
    }

    Manager manager(Random random) {
        return managers.get(random.nextInt(managers.size()));
    }

    PersonId administrator(Random random) {
        return administrators.get(random.nextInt(administrators.size()));
    }

    private Manager manager(int number) {
        var person = find("chef", number);
        return new Manager(
                person,
                SystemAccess.call(() -> people.find(person))
                        .orElseThrow()
                        .units()
                        .iterator()
                        .next());
    }

    private void organisation() {
        var provider = providers.create("Kaosvård", ProviderKind.EXTERNAL, null);
        var all = new ArrayList<UnitId>();
        for (int number = 0; number < UNITS; number++) {
            var unit = units.create(provider, "Enhet " + number, UnitKind.HOME_CARE);
            var manager = people.create(data("Chefa", "chef", number, ProfessionalFunction.MANAGER), unit);
            people.grant(manager, Role.MANAGER, unit);
            all.add(unit);
        }
        var head = people.create(data("Chefa", "chef", UNITS, ProfessionalFunction.MANAGER));
        all.forEach(unit -> people.grant(head, Role.MANAGER, unit));
        for (int number = 0; number < ADMINISTRATORS; number++) {
            var administrator = people.create(data("Admina", "admin", number, ProfessionalFunction.FEE_OFFICER));
            people.grant(administrator, Role.ADMINISTRATOR, null);
        }
    }

    private PersonId find(String kind, int number) {
        return SystemAccess.call(() -> people.findByEmail(email(kind, number)))
                .map(person -> person.id())
                .orElse(null);
    }

    private static PersonData data(String name, String kind, int number, ProfessionalFunction function) {
        var family = kind + (char) ('a' + number);
        return PersonData.of(new PersonName(name, family), email(kind, number), function);
    }

    private static EmailAddress email(String kind, int number) {
        return EmailAddress.of(kind + number + "@chaos.test");
    }

    /** The day on which everybody who is ordered for begins. */
    static LocalDate start(LocalDate today) {
        return today.plusDays(14);
    }
}
