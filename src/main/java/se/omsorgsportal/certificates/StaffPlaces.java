package se.omsorgsportal.certificates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * Where the holders of certificates belong, as conditions of a list query: a certificate follows its holder. Whoever
 * belongs nowhere any more stays with the units they left, which have to see that something lives on (END-03).
 */
@Repository
class StaffPlaces {

    /** People of the units named {@code :units}, on the day {@code :today}. */
    static final String AT_UNITS = """
            (SELECT m.person_id FROM membership m WHERE m.unit_id IN (:units)
             AND (m.valid_to IS NULL OR m.valid_to >= :today OR NOT EXISTS (SELECT 1 FROM membership n
                  WHERE n.person_id = m.person_id AND (n.valid_to IS NULL OR n.valid_to >= :today))))""";

    /** A person {@code p} who has left by the day {@code :today}. */
    static final String LEFT = """
            (p.active = 0 OR COALESCE(p.employment_to < :today, 0) OR NOT EXISTS (SELECT 1 FROM membership n
             WHERE n.person_id = p.id AND (n.valid_to IS NULL OR n.valid_to >= :today)))""";

    private final JdbcClient jdbc;

    StaffPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isAt(PersonId person, Set<UnitId> units, LocalDate today) {
        return jdbc.sql("SELECT COUNT(*) FROM person p WHERE p.id = :person AND p.id IN " + AT_UNITS)
                        .param("person", person.value())
                        .param("units", units.stream().map(UnitId::value).toList())
                        .param("today", today)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Where the people belong today or from a later day on; where they last belonged when that is nowhere. */
    Map<PersonId, Set<UnitId>> of(Collection<PersonId> people, LocalDate today) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var now = new HashMap<PersonId, Set<UnitId>>();
        var before = new HashMap<PersonId, Set<UnitId>>();
        jdbc.sql("SELECT person_id, unit_id, valid_to IS NULL OR valid_to >= :today FROM membership"
                        + " WHERE person_id IN (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("today", today)
                .query(row -> {
                    (row.getBoolean(3) ? now : before)
                            .computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), who -> new HashSet<>())
                            .add(new UnitId(row.getObject(2, UUID.class)));
                });
        before.forEach(now::putIfAbsent);
        return now;
    }

    /** Live certificates of people who have left, that nobody was told of. */
    List<UUID> newlyLeft(LocalDate today) {
        return ids("c.state IN ('ASSIGNED', 'DOWNLOADED') AND c.valid_to >= :today AND c.left_since IS NULL AND "
                + LEFT, today);
    }

    /** Certificates that are an alarm no longer: the person is back, or the certificate is over. */
    List<UUID> noLongerLeft(LocalDate today) {
        return ids("c.left_since IS NOT NULL AND (c.valid_to < :today OR NOT " + LEFT + ")", today);
    }

    private List<UUID> ids(String condition, LocalDate today) {
        return jdbc.sql("SELECT c.id FROM certificate c JOIN person p ON p.id = c.person_id WHERE " + condition
                        + " ORDER BY c.id")
                .param("today", today)
                .query(UUID.class)
                .list();
    }
}
