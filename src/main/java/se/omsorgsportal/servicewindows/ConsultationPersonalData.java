package se.omsorgsportal.servicewindows;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Which groups the person is asked in and what they answered; without a name an answer says nothing, so it stays (WIN-02, ALL-06). */
@Component
class ConsultationPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    ConsultationPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public Set<String> covers() {
        return Set.of("consultation_member.person_id", "consultation_answer.person_id");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "consultation-groups", person, """
                        SELECT group_name AS `consulted:ConsultationGroup`
                        FROM consultation_member WHERE person_id = :person ORDER BY group_name"""),
                PersonalSection.query(jdbc, "consultation-answers", person, """
                        SELECT d.day AS window_day, a.answer AS `answer:DateAnswer`, a.comment, a.answered_at
                        FROM consultation_answer a JOIN consultation_date d ON d.id = a.date_id
                        WHERE a.person_id = :person ORDER BY d.day DESC, d.id"""));
    }

    /** Nobody is asked any more who is erased; what they wrote in words may name somebody. */
    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM consultation_member WHERE person_id = ?")
                .param(person.toString())
                .update();
        jdbc.sql("UPDATE consultation_answer SET comment = '' WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
