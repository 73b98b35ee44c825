package se.omsorgsportal.signins;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** When the person signed in to the care system, by the names they have had (REN-03, ALL-06). */
@Component
class SignInPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    SignInPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Set<String> covers() {
        return Set.of("sign_in.user_name");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(PersonalSection.query(jdbc, "sign-ins", person, """
                        SELECT s.user_name, s.at FROM sign_in s JOIN user_name u ON u.name = s.user_name
                        WHERE u.person_id = :person ORDER BY s.at DESC"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(
                jdbc,
                person,
                "DELETE s FROM sign_in s JOIN user_name u ON u.name = s.user_name WHERE u.person_id = :person");
    }
}
