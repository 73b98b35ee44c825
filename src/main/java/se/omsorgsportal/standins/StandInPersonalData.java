package se.omsorgsportal.standins;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** When the person had a stand-in or was one; without a name it says nothing, so it stays (ORD-11, ALL-06). */
@Component
class StandInPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    StandInPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 390;
    }

    @Override
    public Set<String> covers() {
        return Set.of("stand_in.of_person", "stand_in.deputy");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "stand-ins", person, """
                        SELECT role AS `role:Role`, first_day, last_day, ended_at
                        FROM stand_in WHERE of_person = :person ORDER BY first_day DESC, id"""),
                PersonalSection.query(jdbc, "stood-in", person, """
                        SELECT role AS `role:Role`, first_day, last_day, ended_at
                        FROM stand_in WHERE deputy = :person ORDER BY first_day DESC, id"""));
    }
}
