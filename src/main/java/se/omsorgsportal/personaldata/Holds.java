package se.omsorgsportal.personaldata;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;

/** Asks all the reasons of all the modules about many people in one statement (ALL-06). */
@Component
class Holds {

    private final JdbcClient jdbc;
    private final String sql;
    private final Clock clock;

    Holds(List<PersonalDataSource> sources, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        sql = sources.stream()
                .flatMap(source -> source.holds().stream())
                .map(hold -> "SELECT '%s', held.* FROM (%s) held".formatted(hold.reason(), hold.sql()))
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** The reasons for each; whom nothing holds is missing. */
    Map<PersonId, Set<String>> of(Collection<PersonId> people) {
        var all = new HashMap<PersonId, Set<String>>();
        if (!people.isEmpty()) {
            jdbc.sql(sql)
                    .param("people", people.stream().map(PersonId::toString).toList())
                    .param("today", Zone.today(clock))
                    .query(row -> {
                        all.computeIfAbsent(PersonId.of(row.getString(2)), none -> new TreeSet<>())
                                .add(row.getString(1));
                    });
        }
        return all;
    }
}
