package se.omsorgsportal.provisioning;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;

/** Remembers what people have ticked of their first-day list. */
@Repository
class FirstDayTicks {

    private final JdbcClient jdbc;

    FirstDayTicks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<FirstDayItem> of(PersonId person) {
        var ticked = EnumSet.noneOf(FirstDayItem.class);
        jdbc.sql("SELECT item FROM first_day_tick WHERE person_id = :person")
                .param("person", person.toString())
                .query(String.class)
                .list()
                .forEach(item -> ticked.add(FirstDayItem.valueOf(item)));
        return ticked;
    }

    void tick(PersonId person, FirstDayItem item, Instant at) {
        jdbc.sql("INSERT INTO first_day_tick (person_id, item, ticked_at) VALUES (:person, :item, :at)"
                        + " ON DUPLICATE KEY UPDATE item = item")
                .param("person", person.toString())
                .param("item", item.name())
                .param("at", Utc.column(at))
                .update();
    }

    void untick(PersonId person, FirstDayItem item) {
        jdbc.sql("DELETE FROM first_day_tick WHERE person_id = :person AND item = :item")
                .param("person", person.toString())
                .param("item", item.name())
                .update();
    }
}
