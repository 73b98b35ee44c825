package se.omsorgsportal.accounts;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;

/** Every user name that was ever taken; none is ever taken twice (PRV-11). */
@Repository
class UserNames {

    private final JdbcClient jdbc;
    private final Clock clock;

    UserNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody else takes a name of these six letters until this transaction ends. */
    void lock(String stem) {
        jdbc.sql("INSERT INTO user_name_stem (stem, taken) VALUES (:stem, 1) ON DUPLICATE KEY UPDATE taken = taken + 1")
                .param("stem", stem)
                .update();
    }

    /** Takes the lowest number that was never used; the stem has to be locked. */
    UserName takeFirstFree(String stem, PersonId person) {
        int number = 1;
        for (int used : jdbc.sql("SELECT number FROM user_name WHERE stem = :stem ORDER BY number")
                .param("stem", stem)
                .query(Integer.class)
                .list()) {
            if (used != number) {
                break;
            }
            number++;
        }
        insert(stem, number, person, false);
        return UserNameRule.name(stem, number);
    }

    boolean exists(UserName name) {
        return jdbc.sql("SELECT COUNT(*) FROM user_name WHERE name = :name")
                        .param("name", name.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The directory has the name, for somebody the portal does not know. */
    void takeElsewhere(String stem, int number) {
        insert(stem, number, null, true);
    }

    /** The directory turned out to have a name that was meant for a person. */
    void foundElsewhere(UserName name) {
        jdbc.sql("UPDATE user_name SET elsewhere = TRUE WHERE name = :name")
                .param("name", name.value())
                .update();
    }

    private void insert(String stem, int number, @Nullable PersonId person, boolean elsewhere) {
        jdbc.sql("INSERT INTO user_name (name, stem, number, person_id, elsewhere, taken_at)"
                        + " VALUES (:name, :stem, :number, :person, :elsewhere, :at)")
                .param("name", UserNameRule.name(stem, number).value())
                .param("stem", stem)
                .param("number", number)
                .param("person", person == null ? null : person.value().toString())
                .param("elsewhere", elsewhere)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
