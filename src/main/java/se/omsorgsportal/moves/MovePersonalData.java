package se.omsorgsportal.moves;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.Hold;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Moves between units; erased, they are gone, and the log alone knows that there were any (MOV-04, ALL-06). */
@Component
class MovePersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    MovePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 270;
    }

    @Override
    public Set<String> covers() {
        return Set.of("staff_move.person_id", "staff_move.open_key");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(PersonalSection.query(jdbc, "moves", person, """
                        SELECT f.name AS from_unit, t.name AS to_unit, m.state AS `state:MoveState`, m.agreed_day, m.started_at
                        FROM staff_move m JOIN unit f ON f.id = m.from_unit JOIN unit t ON t.id = m.to_unit
                        WHERE m.person_id = :person ORDER BY m.started_at DESC, m.id"""));
    }

    @Override
    public List<Hold> holds() {
        return List.of(new Hold("open-move", """
                SELECT open_key FROM staff_move WHERE open_key IN (:people)"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, """
                DELETE s FROM staff_move_step s JOIN staff_move m ON m.id = s.move_id WHERE m.person_id = :person""", "DELETE FROM staff_move WHERE person_id = :person");
    }
}
