package se.omsorgsportal.bulkorders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Bulk orders that the person placed or began; what was typed is forgotten once it is sent, so only the unsent goes (ORD-10, ALL-06). */
@Component
class BulkPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    BulkPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public Set<String> covers() {
        return Set.of("bulk_order.owner");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "bulk-orders", person, """
                        SELECT CONCAT('GRP-', bulk_year, '-', LPAD(number, 5, '0')) AS case_number, submitted_at AS at
                        FROM bulk_order WHERE owner = :person AND submitted_at IS NOT NULL ORDER BY submitted_at DESC"""),
                PersonalSection.query(jdbc, "bulk-drafts", person, """
                        SELECT typed, updated_at AS at FROM bulk_order WHERE owner = :person AND submitted_at IS NULL ORDER BY updated_at DESC"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(jdbc, person, "DELETE FROM bulk_order WHERE owner = :person AND submitted_at IS NULL");
    }

    @Override
    public void eraseUntouchedSince(Instant moment) {
        jdbc.sql("DELETE FROM bulk_order WHERE submitted_at IS NULL AND updated_at < :moment")
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }
}
