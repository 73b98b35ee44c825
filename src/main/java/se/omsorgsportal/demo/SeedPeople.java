package se.omsorgsportal.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.NamePart;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.ProviderKind;
import se.omsorgsportal.organisation.UnitKind;
import se.omsorgsportal.security.Role;

/** Providers of ten units each, units of twenty-five people each: the first leads it, the second is its superuser. */
final class SeedPeople {

    private static final int STAFF = 25;
    private static final int UNITS = 10;
    private static final List<UnitKind> KINDS =
            List.of(UnitKind.HOME_CARE, UnitKind.SPECIAL_HOUSING, UnitKind.LSS, UnitKind.VOO);

    private final SeedTable providers =
            new SeedTable("provider", "id, version, name, kind, organisation_number, active");
    private final SeedTable units = new SeedTable("unit", "id, version, provider_id, name, kind, active");
    private final SeedTable people = new SeedTable(
            "person",
            "id, version, given_name, family_name, email, mobile, professional_function, profession,"
                    + " employment_from, language, active");
    private final SeedTable parts = new SeedTable("person_name_part", "person_id, part, word_start");
    private final SeedTable memberships = new SeedTable("membership", "id, person_id, unit_id, valid_from");
    private final SeedTable grants = new SeedTable("role_grant", "id, person_id, role, unit_id");
    private final SeedChance chance;
    private final LocalDateTime start;

    /** @param start a day before all orders, on which everybody was employed */
    SeedPeople(SeedChance chance, LocalDate start) {
        this.chance = chance;
        this.start = start.atStartOfDay();
    }

    /** @param first how many were made by earlier runs, so that names and addresses stay unique */
    void make(Connection database, int first, int count) throws SQLException {
        var places = places(first, count);
        for (int n = 0; n < count; n++) {
            staff(first + n, n / places.size(), places.get(n % places.size()));
            if (n % 500 == 499) {
                write(database);
            }
        }
        write(database);
    }

    /** Somebody has to decide. */
    void administrators(Connection database) throws SQLException {
        for (int n = 0; n < 2; n++) {
            var id = person(9_000_000 + n, ProfessionalFunction.FEE_OFFICER, null);
            grant(id, Role.ADMINISTRATOR, null);
        }
        write(database);
    }

    private List<UUID> places(int first, int count) {
        var made = new ArrayList<UUID>();
        var provider = chance.id(start);
        for (int n = 0; n < Math.max(1, count / STAFF); n++) {
            int number = first / STAFF + n + 1;
            if (n % UNITS == 0) {
                provider = chance.id(start);
                providers.add(provider, 0, "Mätgården Omsorg " + number, ProviderKind.EXTERNAL.name(), null, true);
            }
            var unit = chance.id(start);
            var kind = KINDS.get(n % KINDS.size()).name();
            units.add(unit, 0, provider, "Mätgården %04d".formatted(number), kind, true);
            made.add(unit);
        }
        return made;
    }

    private void staff(int n, int place, UUID unit) {
        var function = place == 0 ? ProfessionalFunction.MANAGER : function(n);
        var profession = function == ProfessionalFunction.LICENSED ? Profession.values()[n % 3] : null;
        var id = person(n, function, profession);
        memberships.add(chance.id(start), id, unit, start.toLocalDate());
        if (place == 0) {
            grant(id, Role.MANAGER, unit);
        } else if (place == 1) {
            grant(id, Role.SUPERUSER, unit);
        }
    }

    private UUID person(int n, ProfessionalFunction function, @Nullable Profession profession) {
        var id = chance.id(start);
        var name = SeedNames.name(n);
        people.add(
                id,
                0,
                name.given(),
                name.family(),
                "seed" + n + "@demo.example",
                "+4670174%04d".formatted(600 + n % 100),
                function.name(),
                profession == null ? null : profession.name(),
                start.toLocalDate(),
                "sv",
                true);
        NamePart.of(name).forEach(part -> parts.add(id, part.part(), part.wordStart()));
        return id;
    }

    private void grant(UUID person, Role role, @Nullable UUID unit) {
        grants.add(chance.id(start), person, role.name(), unit);
    }

    private static ProfessionalFunction function(int n) {
        return switch (n % 10) {
            case 0, 1 -> ProfessionalFunction.LICENSED;
            case 2 -> ProfessionalFunction.GROUP_LEADER;
            case 3 -> ProfessionalFunction.ASSISTANCE_OFFICER;
            default -> ProfessionalFunction.CARE_STAFF;
        };
    }

    private void write(Connection database) throws SQLException {
        for (var table : List.of(providers, units, people, parts, memberships, grants)) {
            table.write(database);
        }
        database.commit();
    }
}
