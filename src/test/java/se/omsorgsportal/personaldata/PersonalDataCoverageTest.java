package se.omsorgsportal.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.testing.PortalTest;

/**
 * Goes through the whole database, so that no module forgets what it keeps about people. When this test names a column:
 * write a {@link PersonalDataSource} that shows it and erases it, or name it here with the reason why that is not needed.
 */
@PortalTest
@Tag("ALL-06")
class PersonalDataCoverageTest {

    /** Who did something to something else: a number alone, without a name once the person is erased; the log says what. */
    private static final Set<String> ACTED = Set.of(
            "routine_value.changed_by",
            "orders.decided_by",
            "order_step.by_person",
            "order_step.for_person",
            "provisioning.ordered_by",
            "provisioning_task.done_by",
            "provisioning_task.done_for",
            "mail_template_version.changed_by",
            "provider_ending.ordered_by",
            "provider_ending.ordered_for",
            "provider_ending.decided_by",
            "certificate.revoke_asked_by",
            "certificate_step.by_person",
            "certificate_step.for_person",
            "certificate_revocation.asked_by",
            "certificate_revocation.asked_for",
            "certificate_revocation.received_by",
            "certificate_revocation.received_for",
            "staff_move.leaving_by",
            "staff_move.receiving_by",
            "staff_move_step.by_person",
            "staff_move_step.for_person",
            "stand_in.ended_by",
            "sign_in_import.uploaded_by",
            "renewal_run.made_by",
            "renewal_run.executed_by",
            "renewal_run.undone_by",
            "renewal_account.decided_by",
            "directory_operation.requested_by",
            "service_window_step.by_person",
            "service_window_step.for_person",
            "service_window_message.recorded_by",
            "window_letter.sent_by",
            "window_decision.recorded_by",
            "window_reconciliation.by_person",
            "window_announcement.published_by",
            "test_template.made_by",
            "fault_report_step.by_person",
            "fault_report_step.for_person",
            "personal_data_hold.set_by",
            "personal_data_hold.released_by",
            "personal_data_erasure.erased_by");

    /** What looks like a person and is none, or goes by itself. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "mail_attachment.mail", "a mail, and goes with it",
            "mail.credential", "a row of credential",
            "in_app_message.credential", "a row of credential",
            "certificate.revoke_order", "an order",
            "certificate.provider_id", "a provider",
            "certificate_revocation.certificate_id", "a certificate",
            "certificate_revocation.provider_id", "a provider",
            "provider_ending.open_provider", "a provider",
            "sign_in_fault.user_name", "a report that is removed after some months (REN-03)");

    private static final Set<String> TELLING = Set.of(
            "given_name",
            "family_name",
            "full_name",
            "person_name",
            "email",
            "mail",
            "mobile",
            "phone",
            "address",
            "recipient_name",
            "addressee",
            "substitute_name",
            "substitute_email",
            "hsa_id",
            "card_number",
            "user_name",
            "personnummer");

    @Autowired
    private List<PersonalDataSource> sources;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "ALL-06: every column that points at a person or names one is answered for by a module, or named here with a reason")
    void everyColumn() {
        var found = new TreeSet<String>();
        found.addAll(pointing());
        found.addAll(telling());
        found.removeAll(covered());
        found.removeAll(ACTED);
        found.removeAll(OTHERWISE.keySet());
        assertThat(found)
                .as("nobody answers for these columns; see %s", getClass().getSimpleName())
                .isEmpty();
    }

    @Test
    @DisplayName("ALL-06: what a module answers for, and what is named here, is there")
    void nothingStale() {
        var there = columns("1 = 1");
        assertThat(there).containsAll(covered()).containsAll(ACTED).containsAll(OTHERWISE.keySet());
    }

    private Set<String> covered() {
        return sources.stream().flatMap(source -> source.covers().stream()).collect(Collectors.toSet());
    }

    /** Identifiers that are neither a row's own nor, by a foreign key, something else's. */
    private Set<String> pointing() {
        var pointing = new HashSet<>(columns("c.data_type = 'uuid' AND c.column_name <> 'id'"));
        pointing.removeAll(
                jdbc.sql("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.key_column_usage"
                                + " WHERE table_schema = DATABASE() AND referenced_table_name <> 'person'")
                        .query(String.class)
                        .set());
        return pointing;
    }

    private Set<String> telling() {
        return columns("c.column_name IN ("
                + TELLING.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ")) + ")");
    }

    private Set<String> columns(String which) {
        return jdbc.sql("SELECT CONCAT(c.table_name, '.', c.column_name) FROM information_schema.columns c"
                        + " JOIN information_schema.tables t USING (table_schema, table_name)"
                        + " WHERE table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND " + which)
                .query(String.class)
                .set();
    }
}
