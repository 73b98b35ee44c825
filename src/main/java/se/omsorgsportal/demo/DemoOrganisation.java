package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonData;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.ProviderKind;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.UnitKind;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Six made-up providers with thirty units and four hundred people, and the personas to sign in as. */
@Component
@Profile("demo")
class DemoOrganisation {

    private static final int PEOPLE = 400;
    private static final int CHUNK = 40;
    private static final List<String> PROVIDERS = List.of(
            "Demokommunen",
            "Solgläntan Omsorg AB",
            "Havsvikens Vård",
            "Björkens Hemtjänst",
            "Trygga Steg LSS",
            "Kastanjens Äldreboende");
    private static final List<String> PLACES = List.of("Norra", "Södra", "Östra", "Västra", "Centrum");
    private static final List<UnitKind> KINDS = List.of(
            UnitKind.VOO,
            UnitKind.SPECIAL_HOUSING,
            UnitKind.HOME_CARE,
            UnitKind.HOME_CARE,
            UnitKind.LSS,
            UnitKind.SPECIAL_HOUSING);

    private static final int UNITS = PROVIDERS.size() * PLACES.size();

    private final Providers providers;
    private final Units units;
    private final People people;
    private final Memberships memberships;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoOrganisation(
            Providers providers,
            Units units,
            People people,
            Memberships memberships,
            TransactionTemplate transaction,
            Clock clock) {
        this.providers = providers;
        this.units = units;
        this.people = people;
        this.memberships = memberships;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes everything; returns the units. */
    List<UnitId> create() {
        var made = transaction.execute(running -> places());
        personas(made);
        for (int from = 0; from < PEOPLE; from += CHUNK) {
            int first = from;
            transaction.executeWithoutResult(running -> {
                for (int n = first; n < Math.min(first + CHUNK, PEOPLE); n++) {
                    staff(n, made.get(n % made.size()));
                }
            });
        }
        return made;
    }

    private List<UnitId> places() {
        var made = new ArrayList<UnitId>();
        for (int i = 0; i < PROVIDERS.size(); i++) {
            var kind = i == 0 ? ProviderKind.MUNICIPAL : ProviderKind.EXTERNAL;
            var provider = providers.create(PROVIDERS.get(i), kind, null);
            var word = PROVIDERS.get(i).split(" ")[0];
            for (var place : PLACES) {
                made.add(units.create(provider, word + " " + place, KINDS.get(i)));
            }
        }
        return made;
    }

    private void personas(List<UnitId> units) {
        transaction.executeWithoutResult(running -> {
            for (var persona : DemoPersona.values()) {
                var id = person(persona.fullName(), 1000 + persona.ordinal(), persona.function());
                people.linkLogin(id, LoginKind.USER_NAME, persona.key());
                persona.grants()
                        .forEach((role, places) ->
                                places.forEach(place -> people.grant(id, role, place < 0 ? null : units.get(place))));
                persona.home().forEach(place -> memberships.add(id, units.get(place), employment()));
            }
        });
    }

    private void staff(int n, UnitId unit) {
        var id = person(DemoNames.name(n), n, function(n));
        memberships.add(id, unit, employment());
        if (n < UNITS) {
            people.grant(id, Role.MANAGER, unit);
        } else if (n < 2 * UNITS) {
            people.grant(id, Role.SUPERUSER, unit);
        }
    }

    private PersonId person(PersonName name, int n, ProfessionalFunction function) {
        var profession = function == ProfessionalFunction.LICENSED ? Profession.values()[n % 3] : null;
        return people.create(new PersonData(
                name, DemoNames.email(n), DemoNames.mobile(n), function, profession, employment(), PersonData.SWEDISH));
    }

    private static ProfessionalFunction function(int n) {
        if (n < UNITS) {
            return ProfessionalFunction.MANAGER;
        }
        return switch (n % 10) {
            case 0, 1 -> ProfessionalFunction.LICENSED;
            case 2 -> ProfessionalFunction.GROUP_LEADER;
            case 3 -> n % 3 == 0 ? ProfessionalFunction.ASSISTANCE_OFFICER : ProfessionalFunction.CARE_STAFF;
            default -> ProfessionalFunction.CARE_STAFF;
        };
    }

    private Period employment() {
        return Period.from(LocalDate.of(Zone.today(clock).getYear() - 1, 1, 1));
    }
}
