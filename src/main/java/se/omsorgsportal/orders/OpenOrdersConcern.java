package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.PersonId;

/** Orders that are open for somebody who leaves: they are for the orderer to withdraw (END-01). */
@Component
class OpenOrdersConcern implements EndingConcern {

    private final JdbcClient sql;

    OpenOrdersConcern(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "order";
    }

    @Override
    public List<Touched> touchedBy(PersonId person, LocalDate lastDay) {
        return sql.sql("""
                        SELECT o.case_year, o.case_number, o.kind FROM orders o
                        WHERE o.beneficiary = :person AND o.kind <> 'ENDING'
                          AND o.state IN ('AWAITING_MANAGER', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'READY')
                        ORDER BY o.id""").param("person", person.value()).query((row, number) -> touched(
                        new CaseNumber(row.getInt("case_year"), row.getInt("case_number")),
                        OrderKind.valueOf(row.getString("kind"))))
                .list();
    }

    private static Touched touched(CaseNumber number, OrderKind kind) {
        return new Touched("orders.touched.order", List.of(number.toString(), kind), null, null);
    }

    @Override
    public void carryOut(String code, OrderId order, PersonId person, LocalDate lastDay) {}
}
