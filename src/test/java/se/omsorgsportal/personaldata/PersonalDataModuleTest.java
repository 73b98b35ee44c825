package se.omsorgsportal.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.audit.AuditCheck;
import se.omsorgsportal.certificates.TestCertificates;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.personaldata.PersonalData.Form;
import se.omsorgsportal.provisioning.TestApprovals;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;

@PortalTest
@Tag("ALL-06")
class PersonalDataModuleTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PersonalData data;

    @Autowired
    private Erasure erasure;

    @Autowired
    private DataHolds holds;

    @Autowired
    private AuditCheck chain;

    @Autowired
    private People people;

    @Autowired
    private Orders orders;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestClock clock;

    private TestApprovals approvals;
    private TestApprovals.Approved approved;
    private PersonId person;

    @BeforeEach
    void make() {
        clock.reset();
        approvals = new TestApprovals(context);
        approved = approvals.approved(CARE_STAFF);
        person = approved.person();
        approvals.handOver(approved.order());
        // What others are told of it goes out at its own pace; here it is over before the name is changed or erased.
        await().until(() -> jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION")
                        .query(Long.class)
                        .single()
                == 0);
        TestLogin.as(approvals.administrator);
    }

    @AfterEach
    void back() {
        clock.reset();
        TestLogin.nobody();
    }

    private String name() {
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    private ErasureCandidate candidate() {
        for (int offset = 0; ; offset += 500) {
            var page = erasure.preview(offset, 500);
            var found =
                    page.stream().filter(each -> each.person().equals(person)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (page.isEmpty()) {
                return null;
            }
        }
    }

    /** The person left on the day, and their account ended then. */
    private void left(LocalDate day) {
        for (var sql : List.of(
                "UPDATE person SET employment_from = '2024-01-01', employment_to = :day WHERE id = :person",
                "UPDATE membership SET valid_from = '2024-01-01', valid_to = :day WHERE person_id = :person",
                "UPDATE account SET valid_to = :day WHERE person_id = :person")) {
            jdbc.sql(sql).param("day", day).param("person", person.toString()).update();
        }
    }

    @Test
    @DisplayName("ALL-06: everything about a person in one tagged PDF, in the reader's language")
    void pdf() throws Exception {
        for (var language : List.of(SWEDISH, Locale.ENGLISH)) {
            var file = data.file(person, Form.PDF, language);
            try (var document = Loader.loadPDF(file)) {
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.getLanguage());
                var text = new PDFTextStripper().getText(document);
                assertThat(text).contains(name(), "ext-", "@omsorg.test");
                assertThat(text).contains(language.equals(SWEDISH) ? "Förnamn" : "First name");
                assertThat(text).doesNotContain("personal-data.");
            }
        }
    }

    @Test
    @DisplayName("ALL-06: the same as JSON: person, units, orders, account, tasks, mails, events")
    void json() {
        var text = new String(data.file(person, Form.JSON, SWEDISH), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\"person\"", "\"memberships\"", "\"orders\"", "\"account\"", "\"tasks\"", "\"audit\"")
                .contains("ext-")
                .doesNotContain(TestApprovals.PASSWORD);
    }

    @Test
    @DisplayName("ALL-06: hostile text is only text in both forms")
    void hostile() {
        jdbc.sql("UPDATE person SET given_name = :name WHERE id = :person")
                .param("name", "<b>&amp;]]>\u202E\"'</td> Åsa 你好")
                .param("person", person.toString())
                .update();
        assertThat(data.file(person, Form.PDF, SWEDISH)).isNotEmpty();
        assertThat(new String(data.file(person, Form.JSON, SWEDISH), StandardCharsets.UTF_8))
                .contains("<b>&amp;");
        change("UPDATE person SET given_name = 'Åsa' WHERE id = :person");
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ALL-06: each for themself, administrators for all, nobody else; it stands in the log")
    void scope() {
        TestLogin.as(person);
        assertThat(data.file(person, Form.JSON, SWEDISH)).isNotEmpty();
        TestLogin.as(approvals.manager);
        assertThatThrownBy(() -> data.file(person, Form.PDF, SWEDISH)).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> erasure.preview(0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> holds.set(person, "nej")).isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE what = 'personal-data.exported' AND person = :person")
                        .param("person", person.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("ALL-06: due to the day: 24 months after the last day and not one earlier")
    void boundary() {
        clock.set(LocalDate.of(2027, 1, 11), LocalTime.of(10, 0));
        left(LocalDate.of(2025, 1, 11));
        assertThat(candidate()).isNull();
        left(LocalDate.of(2025, 1, 10));
        assertThat(candidate().leftOn()).isEqualTo(LocalDate.of(2025, 1, 10));
        assertThat(candidate().isErasable()).isTrue();
        jdbc.sql("UPDATE membership SET valid_to = NULL WHERE person_id = :person")
                .param("person", person.toString())
                .update();
        assertThat(candidate()).isNull();
    }

    @Test
    @DisplayName(
            "ALL-06: an open order, a live account, open tasks, a role and an administrator's word each keep the data, with the reason")
    void kept() {
        left(LocalDate.of(2024, 6, 30));
        assertThat(candidate().holds()).isEmpty();
        jdbc.sql("UPDATE account SET valid_to = '2030-01-01' WHERE person_id = :person")
                .param("person", person.toString())
                .update();
        jdbc.sql("UPDATE orders SET state = 'APPROVED' WHERE beneficiary = :person")
                .param("person", person.toString())
                .update();
        holds.set(person, "Rättsprocess pågår");
        assertThat(candidate().holds()).isEqualTo(Set.of("held", "live-account", "open-order"));
        erasure.run(1_000);
        assertThat(name()).doesNotStartWith("Gallrad");
        assertThatThrownBy(() -> holds.set(person, " ")).isInstanceOf(InvalidInput.class);
        var hold = holds.inForce().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(hold.reason()).isEqualTo("Rättsprocess pågår");
        holds.release(hold);
        assertThat(candidate().holds()).doesNotContain("held");
    }

    @Test
    @DisplayName("ALL-06: whoever is employed anew while the list is being erased stays")
    void cameBack() {
        left(LocalDate.of(2024, 6, 30));
        CompletableFuture<Integer> running = transactions.execute(rehiring -> {
            jdbc.sql("UPDATE person SET employment_to = NULL WHERE id = :person")
                    .param("person", person.toString())
                    .update();
            var erasing = CompletableFuture.supplyAsync(() -> {
                TestLogin.as(approvals.administrator);
                return erasure.run(1_000);
            });
            await().until(() -> jdbc.sql("SELECT COUNT(*) FROM information_schema.innodb_lock_waits")
                            .query(Long.class)
                            .single()
                    > 0);
            return erasing;
        });
        running.join();
        assertThat(name()).doesNotStartWith("Gallrad");
        assertThat(erasure.log(0, 1_000)).noneMatch(each -> each.person().equals(person));
    }

    @Test
    @Tag("ALL-02")
    @DisplayName(
            "ALL-06, ALL-02: erased, the name is nowhere in the database, the log's chain is whole, and the name of the account is never given again")
    void erased() {
        left(LocalDate.of(2024, 6, 30));
        var full = name();
        var family = full.substring(full.indexOf(' ') + 1);
        var userName = jdbc.sql("SELECT user_name FROM account WHERE person_id = :person")
                .param("person", person.toString())
                .query(String.class)
                .single();
        // What the mails to others said goes with their own time; here it is over.
        jdbc.sql("DELETE FROM mail").update();
        jdbc.sql("DELETE FROM in_app_message").update();
        jdbc.sql("DELETE FROM EVENT_PUBLICATION").update();
        assertThat(erasure.run(1_000)).isPositive();
        assertThat(name()).startsWith("Gallrad");
        assertThat(erasure.run(1_000)).isZero();
        assertThat(erasure.log(0, 1_000)).anyMatch(each -> each.person().equals(person));
        for (var table : jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            var rows = jdbc.sql("SELECT * FROM `" + table + "`")
                    .query()
                    .listOfRows()
                    .toString();
            assertThat(rows.toLowerCase(Locale.ROOT)).as(table).doesNotContain(family.toLowerCase(Locale.ROOT));
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM user_name WHERE name = :name AND person_id IS NULL")
                        .param("name", userName)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(chain.run(seq -> {}).fault()).isNull();
        assertThat(SystemAccess.call(() -> orders.details(approved.order()))
                        .name()
                        .given())
                .isEqualTo("Gallrad");
    }

    @Test
    @Tag("SIT-04")
    @Tag("REN-03")
    @Tag("ALL-08")
    @DisplayName(
            "ALL-06: certificates, sign-ins, keys, filters and stand-ins are in the file; erased, revocations alone stay, without name and reason")
    void everywhere() {
        var userName = jdbc.sql("SELECT user_name FROM account WHERE person_id = :person")
                .param("person", person.toString())
                .query(String.class)
                .single();
        change("UPDATE person SET professional_function = 'LICENSED' WHERE id = :person");
        var certificates = new TestCertificates(context);
        certificates.revoked(person);
        certificates.endedOn(person, LocalDate.of(2024, 6, 30));
        change(
                "INSERT INTO sign_in (user_name, at) SELECT user_name, '2024-05-05 08:00:00' FROM account WHERE person_id = :person");
        change(
                "INSERT INTO saved_filter (id, owner, list, name, query, standard) VALUES (UUID(), :person, 'orders', 'Mitt filter', 'q=x', FALSE)");
        change(
                "INSERT INTO bulk_order (id, owner, typed, updated_at) VALUES (UUID(), :person, '{}', '2026-12-01 00:00:00')");
        change(
                "INSERT INTO api_token (id, digest, name, of_system, person_id, scopes, last_day, created_at)"
                        + " VALUES (UUID(), UNHEX(SHA2(:person, 256)), 'Nyckeln', FALSE, :person, 'orders', '2027-06-01', '2026-12-01 00:00:00')");
        change(
                "INSERT INTO stand_in (id, version, role, of_person, deputy, first_day, last_day, named_at)"
                        + " VALUES (UUID(), 0, 'MANAGER', :person, :person, '2024-01-01', '2024-01-31', '2024-01-01 00:00:00')");
        var text = new String(data.file(person, Form.JSON, SWEDISH), StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "\"certificates\"",
                        "\"revocations\"",
                        "Kortet är borta",
                        "\"sign-ins\"",
                        "2024-05-05T08:00:00Z")
                .contains(
                        "\"saved-filters\"",
                        "Mitt filter",
                        "\"api-tokens\"",
                        "Nyckeln",
                        "\"stand-ins\"",
                        "\"bulk-drafts\"");
        assertThat(data.file(person, Form.PDF, SWEDISH)).isNotEmpty();
        left(LocalDate.of(2024, 6, 30));
        assertThat(candidate().holds()).isEmpty();
        erasure.run(1_000);
        for (var gone : List.of(
                "certificate WHERE person_id",
                "saved_filter WHERE owner",
                "bulk_order WHERE owner",
                "api_token WHERE person_id")) {
            assertThat(count("SELECT COUNT(*) FROM " + gone + " = :person"))
                    .as(gone)
                    .isZero();
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM sign_in WHERE user_name = ?")
                        .param(userName)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM certificate_revocation WHERE person_id = :person AND reason = 'Gallrad'"
                        + " AND card_number <> ''"))
                .isEqualTo(1);
    }

    @Test
    @Tag("SIT-03")
    @Tag("MOV-04")
    @DisplayName(
            "ALL-06: a live certificate and an open move keep the data; drafts that nobody touched for half a year go by themselves")
    void keptByOthers() {
        left(LocalDate.of(2024, 6, 30));
        change("UPDATE person SET professional_function = 'LICENSED' WHERE id = :person");
        new TestCertificates(context).inUse(person, LocalDate.of(2028, 1, 1));
        assertThat(candidate().holds()).isEqualTo(Set.of("live-certificate"));
        change("UPDATE certificate SET valid_to = '2025-01-01' WHERE person_id = :person");
        change(
                "INSERT INTO staff_move (id, version, person_id, from_unit, to_unit, state, state_since, started_at, open_key)"
                        + " SELECT UUID(), 0, :person, m.unit_id, m.unit_id, 'AGREED', '2024-01-01', '2024-01-01', :person"
                        + " FROM membership m WHERE m.person_id = :person LIMIT 1");
        assertThat(candidate().holds()).isEqualTo(Set.of("open-move"));
        change("UPDATE staff_move SET open_key = NULL, state = 'CALLED_OFF' WHERE person_id = :person");
        change(
                "INSERT INTO order_draft (id, version, owner, kind, typed, updated_at) VALUES"
                        + " (UUID(), 0, :person, 'NEW_ACCOUNT', '{}', '2026-07-10 12:00:00'), (UUID(), 0, :person, 'NEW_ACCOUNT', '{}', '2026-07-11 12:00:00')");
        SystemAccess.run(() -> erasure.runByItself());
        assertThat(count("SELECT COUNT(*) FROM order_draft WHERE owner = :person"))
                .isEqualTo(1);
        TestLogin.as(approvals.administrator);
        assertThat(candidate().isErasable()).isTrue();
    }

    @Test
    @DisplayName("ALL-06: whoever was deactivated with the dates left open is erased that long after the day of it")
    void deactivated() {
        change("UPDATE person SET employment_to = NULL, active = TRUE WHERE id = :person");
        change("UPDATE account SET valid_to = '2024-01-01' WHERE person_id = :person");
        clock.set(LocalDate.of(2027, 1, 11), LocalTime.of(10, 0));
        people.deactivate(person);
        assertThat(candidate()).isNull();
        clock.set(LocalDate.of(2029, 1, 11), LocalTime.of(10, 0));
        assertThat(candidate()).isNull();
        clock.set(LocalDate.of(2029, 1, 12), LocalTime.of(10, 0));
        assertThat(candidate().leftOn()).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    private void change(String sql) {
        jdbc.sql(sql).param("person", person.toString()).update();
    }

    private long count(String sql) {
        return jdbc.sql(sql)
                .param("person", person.toString())
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("ALL-06: the job erases only when the routine says so")
    void job() {
        left(LocalDate.of(2024, 6, 30));
        SystemAccess.run(() -> assertThat(erasure.runByItself()).isZero());
        assertThat(name()).doesNotStartWith("Gallrad");
    }
}
