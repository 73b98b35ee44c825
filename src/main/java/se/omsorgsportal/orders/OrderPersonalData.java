package se.omsorgsportal.orders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Held;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.personaldata.Pseudonym;
import se.omsorgsportal.shared.PersonId;

/** Orders about the person and by them; erased, the case stays without name, address and words (ALL-06). */
@Component
class OrderPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    OrderPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "orders", person, """
                        SELECT CONCAT('BEH-', case_year, '-', LPAD(case_number, 5, '0')) AS case_number, kind AS `kind:OrderKind`,
                            state AS `state:OrderState`, given_name, family_name, email, mobile, starts_on, ends_on, note, urgent_reason,
                            submitted_at AS at
                        FROM orders WHERE beneficiary = :person ORDER BY submitted_at"""),
                PersonalSection.query(jdbc, "orders-placed", person, """
                        SELECT CONCAT('BEH-', case_year, '-', LPAD(case_number, 5, '0')) AS case_number, kind AS `kind:OrderKind`,
                            submitted_at AS at
                        FROM orders WHERE ordered_by = :person ORDER BY submitted_at"""),
                PersonalSection.query(jdbc, "order-drafts", person, """
                        SELECT typed, updated_at AS at FROM order_draft WHERE owner = :person ORDER BY updated_at"""));
    }

    @Override
    public Map<PersonId, Set<String>> holds(Collection<PersonId> people) {
        return Held.by(jdbc, "open-order", people, """
                SELECT beneficiary FROM orders WHERE beneficiary IN (:people)
                AND state NOT IN ('DELIVERED', 'REFUSED', 'WITHDRAWN')""");
    }

    @Override
    public void erase(PersonId person) {
        change(person, "DELETE FROM order_draft WHERE owner = :person");
        change(person, """
                DELETE p FROM order_name_part p JOIN orders o ON o.id = p.order_id WHERE o.beneficiary = :person""");
        change(person, """
                UPDATE order_step s JOIN orders o ON o.id = s.order_id SET s.step_comment = '' WHERE o.beneficiary = :person""");
        change(person, """
                UPDATE orders SET given_name = :given, family_name = :family,
                    email = CONCAT('gallrad.', LOWER(:family), '@gallrad.invalid'), mobile = '+46700000000',
                    note = '', urgent_reason = '', profession = NULL, version = version + 1
                WHERE beneficiary = :person AND email NOT LIKE '%@gallrad.invalid'""");
    }

    private void change(PersonId person, String sql) {
        jdbc.sql(sql)
                .param("person", person.toString())
                .param("given", Pseudonym.GIVEN)
                .param("family", Pseudonym.family(person))
                .update();
    }
}
