package se.omsorgsportal.accounts;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.Hold;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** The account and its user names; a name that was used stays used, but says no more whose it was (PRV-11, ALL-06). */
@Component
class AccountPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    AccountPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "account", person, """
                        SELECT user_name, domain, created_at, valid_to FROM account WHERE person_id = :person"""),
                PersonalSection.query(jdbc, "user-names", person, """
                        SELECT name AS user_name, taken_at AS at FROM user_name WHERE person_id = :person ORDER BY taken_at"""));
    }

    @Override
    public Set<String> covers() {
        return Set.of("account.person_id", "account.user_name", "user_name.person_id");
    }

    @Override
    public List<Hold> holds() {
        return List.of(new Hold("live-account", """
                SELECT person_id FROM account WHERE person_id IN (:people) AND created_at IS NOT NULL
                AND (valid_to IS NULL OR valid_to >= :today)"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(
                jdbc,
                person,
                "DELETE FROM account WHERE person_id = :person",
                "UPDATE user_name SET person_id = NULL WHERE person_id = :person");
    }
}
