package se.omsorgsportal.renewal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.Hold;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** What renewals said of the person’s account; erased, a run’s verdict stays and says of nobody (REN-04, ALL-06). */
@Component
class RenewalPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    RenewalPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public Set<String> covers() {
        return Set.of("renewal_account.person_id", "renewal_account.user_name");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(PersonalSection.query(jdbc, "renewals", person, """
                        SELECT r.as_of, a.verdict AS `verdict:Outcome`, a.outcome AS `outcome:Outcome`, a.reason, a.last_sign_in, a.valid_to, a.new_valid_to
                        FROM renewal_account a JOIN renewal_run r ON r.id = a.run_id
                        WHERE a.person_id = :person ORDER BY r.as_of DESC, r.id"""));
    }

    @Override
    public List<Hold> holds() {
        return List.of(new Hold("open-renewal", """
                SELECT a.person_id FROM renewal_run r JOIN renewal_account a ON a.run_id = r.id
                WHERE r.open_key IS NOT NULL AND a.person_id IN (:people)"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, """
                UPDATE renewal_account SET user_name = '', reason = NULL, last_sign_in = NULL WHERE person_id = :person""");
    }
}
