package se.omsorgsportal.orders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.AuditErasure;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.Hold;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Orders about the person and by them; erased, the case stays without name, address and words (ALL-06). */
@Component
class OrderPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final AuditErasure audit;

    OrderPersonalData(JdbcClient jdbc, AuditErasure audit) {
        this.jdbc = jdbc;
        this.audit = audit;
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
                            reason, hsa_id, card_number,
                            submitted_at AS at
                        FROM orders WHERE beneficiary = :person ORDER BY submitted_at DESC"""),
                PersonalSection.query(jdbc, "orders-placed", person, """
                        SELECT CONCAT('BEH-', case_year, '-', LPAD(case_number, 5, '0')) AS case_number, kind AS `kind:OrderKind`,
                            submitted_at AS at
                        FROM orders WHERE ordered_by = :person ORDER BY submitted_at DESC"""),
                PersonalSection.query(jdbc, "order-drafts", person, """
                        SELECT typed, updated_at AS at FROM order_draft WHERE owner = :person ORDER BY updated_at DESC"""));
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "orders.beneficiary",
                "orders.ordered_by",
                "orders.given_name",
                "orders.family_name",
                "orders.email",
                "orders.mobile",
                "orders.hsa_id",
                "orders.card_number",
                "order_draft.owner");
    }

    @Override
    public List<Hold> holds() {
        return List.of(new Hold("open-order", """
                SELECT beneficiary FROM orders WHERE beneficiary IN (:people)
                AND state NOT IN ('DELIVERED', 'REFUSED', 'WITHDRAWN')"""));
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("SELECT id FROM orders WHERE beneficiary = :person")
                .param("person", person.toString())
                .query(String.class)
                .list()
                .forEach(order -> audit.eraseDetails("order", order));
        Erase.run(jdbc, person, """
                DELETE FROM order_draft WHERE owner = :person""", """
                DELETE p FROM order_name_part p JOIN orders o ON o.id = p.order_id WHERE o.beneficiary = :person""", """
                UPDATE order_step s JOIN orders o ON o.id = s.order_id SET s.step_comment = '' WHERE o.beneficiary = :person""", """
                UPDATE orders SET given_name = :given, family_name = :family,
                    email = IF(email IS NULL, NULL, CONCAT('gallrad.', LOWER(:family), '@gallrad.invalid')),
                    mobile = IF(mobile IS NULL, NULL, '+46700000000'), note = '', urgent_reason = '', profession = NULL,
                    reason = IF(reason IS NULL, NULL, :given), hsa_id = NULL, card_number = NULL, version = version + 1
                WHERE beneficiary = :person AND family_name <> :family""");
    }

    @Override
    public void eraseUntouchedSince(Instant moment) {
        jdbc.sql("DELETE FROM order_draft WHERE updated_at < :moment")
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }
}
