package se.omsorgsportal.personaldata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.shared.PersonId;

/** Finds with one query which people a reason keeps from being erased. */
public final class Held {

    private Held() {}

    /** @param sql finds identifiers among {@code :people} */
    public static Map<PersonId, Set<String>> by(
            JdbcClient jdbc, String reason, Collection<PersonId> people, String sql) {
        return by(jdbc, reason, people, LocalDate.EPOCH, sql);
    }

    /** @param sql as above, and may ask about {@code :today} */
    public static Map<PersonId, Set<String>> by(
            JdbcClient jdbc, String reason, Collection<PersonId> people, LocalDate today, String sql) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(sql)
                .param("people", people.stream().map(PersonId::toString).toList())
                .param("today", today)
                .query((row, number) -> PersonId.of(row.getString(1)))
                .list()
                .stream()
                .distinct()
                .collect(Collectors.toMap(person -> person, person -> Set.of(reason)));
    }
}
