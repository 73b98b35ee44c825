package se.omsorgsportal.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.PersonName;

/** Who may order where and who may decide, and for whom, as the database has it. */
record SeedPlaces(List<Place> places, List<UUID> administrators, List<Worker> workers) {

    /** A unit with somebody who leads it. */
    record Place(
            UUID unit,
            UUID provider,
            UUID manager,
            @Nullable UUID superuser) {}

    /** Somebody an account can be ordered for. */
    record Worker(
            UUID id,
            PersonName name,
            String email,
            String mobile,
            ProfessionalFunction function,
            @Nullable Profession profession,
            int place) {}

    private static final String PLACES = """
            SELECT u.id, u.provider_id, MIN(m.person_id), MIN(s.person_id)
            FROM unit u JOIN role_grant m ON m.unit_id = u.id AND m.role = 'MANAGER'
            LEFT JOIN role_grant s ON s.unit_id = u.id AND s.role = 'SUPERUSER'
            WHERE u.active GROUP BY u.id, u.provider_id ORDER BY u.name, u.id""";

    /** Nobody who has a role, or an open order: that would make a second one a duplicate (ORD-08). */
    private static final String WORKERS = """
            SELECT p.id, p.given_name, p.family_name, p.email, p.mobile, p.professional_function, p.profession,
                   MIN(m.unit_id)
            FROM person p JOIN membership m ON m.person_id = p.id
            WHERE p.active AND p.email IS NOT NULL AND p.mobile IS NOT NULL
              AND p.professional_function IN ('CARE_STAFF', 'GROUP_LEADER', 'LICENSED', 'ASSISTANCE_OFFICER')
              AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id)
              AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.open_key = CONCAT('NEW_ACCOUNT:', p.email))
            GROUP BY p.id ORDER BY p.email""";

    static SeedPlaces read(Connection database) throws SQLException {
        var places = list(
                database,
                PLACES,
                row -> new Place(uuid(row, 1), uuid(row, 2), uuid(row, 3), row.getObject(4, UUID.class)));
        var units = places.stream().map(Place::unit).toList();
        var workers = list(
                database,
                WORKERS,
                row -> new Worker(
                        uuid(row, 1),
                        new PersonName(row.getString(2), row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        ProfessionalFunction.valueOf(row.getString(6)),
                        row.getString(7) == null ? null : Profession.valueOf(row.getString(7)),
                        units.indexOf(uuid(row, 8))));
        var administrators = list(
                database,
                "SELECT person_id FROM role_grant WHERE role = 'ADMINISTRATOR' ORDER BY person_id",
                row -> uuid(row, 1));
        return new SeedPlaces(
                places,
                administrators,
                workers.stream().filter(who -> who.place() >= 0).toList());
    }

    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection database, String query, Reader<T> reader) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
