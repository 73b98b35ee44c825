package se.omsorgsportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ALL-02")
class AuditTrailModuleTest {

    @Autowired
    private AuditLog audit;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    private PersonId administrator;

    @BeforeEach
    void signIn() {
        clock.reset();
        administrator = people.administrator();
        TestLogin.as(administrator);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        TestLogin.nobody();
    }

    @Test
    @DisplayName("ALL-02: an entry tells who, as what, from where, what, and whom it concerned")
    void tellsEverything() {
        var object = UUID.randomUUID().toString();
        var subject = people.careStaff(people.unit());
        record(Act.of("test.made", "test", object, "TEST-1")
                .about(subject)
                .changed("ort", null, "Ånge")
                .changed("same", 1, 1));
        var row = trail.of("test", object).getFirst();
        assertThat(row.actor()).isEqualTo(administrator);
        assertThat(row.actorName()).startsWith("Admina Test");
        assertThat(row.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(row.at()).isEqualTo(TestClock.START);
        assertThat(row.origin()).isNotBlank();
        assertThat(row.personName()).startsWith("Vårda Test");
        assertThat(trail.changes(row.seq()).orElseThrow())
                .containsOnlyKeys("ort")
                .containsValue(new Act.Change(null, "Ånge"));
    }

    @Test
    @DisplayName("ALL-02: found by the person who acted and by the person concerned")
    void byPerson() {
        var subject = people.careStaff(people.unit());
        record(Act.of("test.made", "test", UUID.randomUUID(), "TEST-2").about(subject));
        assertThat(find(new AuditSearch(subject, null, "test.made", null, null)))
                .containsExactly("TEST-2");
        assertThat(find(new AuditSearch(administrator, null, "test.made", null, null)))
                .containsExactly("TEST-2");
    }

    @Test
    @DisplayName("ALL-02: found by id and by how the label begins, in any case; % and _ stand for themselves")
    void byObject() {
        var object = UUID.randomUUID().toString();
        var label = "T" + object.substring(0, 8).toUpperCase(Locale.ROOT) + "_7";
        record(Act.of("test.made", "test", object, label));
        assertThat(find(AuditSearch.object(object))).containsExactly(label);
        assertThat(find(AuditSearch.object(label.substring(0, 7).toLowerCase(Locale.ROOT))))
                .containsExactly(label);
        assertThat(find(AuditSearch.object(label.replace("_", "%")))).isEmpty();
        assertThat(find(AuditSearch.object(label.replace("_7", "_")))).containsExactly(label);
        assertThat(find(AuditSearch.object("' OR 1=1 --"))).isEmpty();
    }

    @Test
    @DisplayName("ALL-02: a span of days is Swedish days, both included")
    void byDays() {
        var day = LocalDate.of(2027, 3, 28);
        var object = UUID.randomUUID().toString();
        clock.set(day, LocalTime.MIDNIGHT);
        record(Act.of("test.first", "test", object, "first"));
        clock.set(day, LocalTime.of(23, 59, 59));
        record(Act.of("test.last", "test", object, "last"));
        clock.set(day.plusDays(1), LocalTime.MIDNIGHT);
        record(Act.of("test.after", "test", object, "after"));
        assertThat(find(new AuditSearch(null, object, null, day, day))).containsExactly("last", "first");
    }

    @Test
    @DisplayName("ALL-02: pages follow each other without gap or repetition, newest first, in two statements")
    void pages() {
        var object = UUID.randomUUID().toString();
        transactions.executeWithoutResult(_ -> {
            for (int i = 0; i < 5; i++) {
                audit.record(Act.of("test.made", "test", object, "" + i).about(administrator));
            }
        });
        var search = new AuditSearch(administrator, object, null, null, null);
        assertThat(trail.find(search, 0, 2)).extracting(AuditRow::label).containsExactly("4", "3");
        assertThat(trail.find(search, 2, 2)).extracting(AuditRow::label).containsExactly("2", "1");
        assertThat(trail.find(search, 4, 2)).extracting(AuditRow::label).containsExactly("0");
        assertThat(Statements.count(() -> trail.find(search, 0, 50))).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("ALL-02: the export holds all that was found, safe for spreadsheets, and is itself recorded")
    void export() {
        var object = UUID.randomUUID().toString();
        transactions.executeWithoutResult(_ -> {
            for (int i = 0; i < 2_100; i++) {
                audit.record(Act.of("test.made", "test", object, "=1+" + i).changed("ort", "\"Ånge\"", null));
            }
        });
        var out = new ByteArrayOutputStream();
        long statements =
                Statements.count(() -> trail.export(AuditSearch.object(object), new AuditWords(Locale.of("sv")), out));
        var csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF")
                .contains(";'=1+0;", "ort: \"\"Ånge\"\" → –")
                .doesNotContain(";=");
        assertThat(csv.lines().count()).isEqualTo(2_101);
        assertThat(statements).isLessThan(20);
        assertThat(find(new AuditSearch(administrator, null, "audit.exported", null, null)))
                .hasSize(1);
    }

    @Test
    @DisplayName("ORG-03: nobody but administrators reads the log")
    void administratorsOnly() {
        TestLogin.as(people.manager(people.unit()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> trail.find(AuditSearch.everything(), 0, 10));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> trail.export(
                        AuditSearch.everything(), new AuditWords(Locale.of("sv")), new ByteArrayOutputStream()));
    }

    private Iterable<String> find(AuditSearch search) {
        return trail.find(search, 0, 50).stream().map(AuditRow::label).toList();
    }

    private void record(Act act) {
        transactions.executeWithoutResult(_ -> audit.record(act));
    }
}
