package se.omsorgsportal.signins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("REN-03")
class SignInImportsModuleTest {

    @Autowired
    private SignInImports imports;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ImportStore store;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext portal;

    private TestLogs logs;
    private String name;

    @BeforeEach
    void somebodyWithAnAccount() {
        clock.reset();
        logs = new TestLogs(portal);
        name = account();
        TestLogin.as(people.administrator());
    }

    @AfterEach
    void leave() {
        clock.reset();
        TestLogin.nobody();
    }

    @Test
    @DisplayName("REN-03: a log is read; what was left out stands in the report with its reason")
    void reads() {
        var id = logs.lines(
                name + ";2027-01-10 08:05",
                name + "@omsorg.example;2027-01-09 08:05",
                "ext-ingenn98;2027-01-08 08:05",
                name + "@granne.example;2027-01-08 08:05",
                name + ";2027-02-01 08:05",
                name + ";ingen tid",
                name);
        var found = imports.details(id);
        assertThat(found.state()).isEqualTo(ImportState.DONE);
        assertThat(found.lines()).isEqualTo(new ImportDetails.Lines(8, 2, 0, 2, 3));
        assertThat(found.covered().first()).isEqualTo("2027-01-08");
        assertThat(found.covered().last()).isEqualTo("2027-01-10");
        assertThat(found.progress()).isEqualTo(1.0);
        var out = new ByteArrayOutputStream();
        imports.report(id, Locale.of("sv"), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("4;") && line.contains("ext-ingenn98"))
                .anyMatch(line -> line.startsWith("6;") && line.contains("2027-02-01"));
        assertThat(stored(name)).isEqualTo(2);
        assertThat(pieces(id)).as("the file is removed").isZero();
    }

    @Test
    @DisplayName("REN-03: a name whose account has a domain of its own counts with that one alone")
    void ownDomain() {
        assertThat(jdbc.sql("UPDATE account SET domain = 'granne.example' WHERE user_name = ?")
                        .param(name)
                        .update())
                .isOne();
        var id = logs.lines(name + "@granne.example;2027-01-08 08:05", name + "@omsorg.example;2027-01-09 08:05");
        assertThat(imports.details(id).lines()).isEqualTo(new ImportDetails.Lines(3, 1, 0, 1, 0));
    }

    @Test
    @DisplayName("REN-03: the same line a thousand times, and the same file again, change nothing")
    void idempotent() {
        var lines = (name + ";2027-01-10 08:05\n").repeat(1_000);
        var first = imports.details(logs.read("user;time\n" + lines));
        assertThat(first.lines()).isEqualTo(new ImportDetails.Lines(1_001, 1, 999, 0, 0));
        clock.advance(Duration.ofMinutes(1));
        var again = imports.details(logs.read("user;time\n" + lines));
        assertThat(again.lines()).isEqualTo(new ImportDetails.Lines(1_001, 0, 1_000, 0, 0));
        assertThat(again.earlier()).isTrue();
        assertThat(first.earlier()).isFalse();
        assertThat(stored(name)).isEqualTo(1);
    }

    @Test
    @DisplayName("REN-03: an import that was killed half-way is shown as interrupted and goes on after its last batch")
    void continues() {
        var text = new StringBuilder("user;time\n");
        for (int n = 0; n < 12_000; n++) {
            text.append(name).append(";2027-01-10 0%d:%02d:%02d%n".formatted(n / 3_600, n / 60 % 60, n % 60));
        }
        var id = logs.upload(text.toString());
        imports.start(id, imports.details(id).format());
        // What a node leaves that is killed after its first batch: the batch, its count, and a lease that runs out.
        assertThat(store.lease(id)).isTrue();
        jdbc.sql("UPDATE sign_in_import SET lines_read = 5000, lines_new = 4999 WHERE id = ?")
                .param(id.value())
                .update();
        for (int n = 0; n < 4_999; n++) {
            jdbc.sql("INSERT INTO sign_in VALUES (?, ?)")
                    .params(name, LocalDate.of(2027, 1, 9).atTime(23, 0).plusSeconds(n))
                    .update();
        }
        assertThat(imports.details(id).state()).isEqualTo(ImportState.RUNNING);
        logs.work(id);
        assertThat(imports.details(id).lines().read())
                .as("another node is at it")
                .isEqualTo(5_000);
        clock.advance(ImportStore.LEASE.plusSeconds(1));
        assertThat(imports.details(id).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(imports.waiting()).extracting(ImportDetails::id).contains(id);
        assertThatCode(() -> imports.resume(id)).doesNotThrowAnyException();
        logs.work(id);
        var found = imports.details(id);
        assertThat(found.state()).isEqualTo(ImportState.DONE);
        assertThat(found.lines()).isEqualTo(new ImportDetails.Lines(12_001, 12_000, 0, 0, 0));
        assertThat(stored(name)).isEqualTo(12_000);
    }

    @Test
    @DisplayName("REN-03: a cancelled import stops, and its days do not count as covered")
    void cancels() {
        clock.set(LocalDate.of(2041, 3, 1), LocalTime.NOON);
        var id = logs.upload("user;time\n" + name + ";2041-02-10 08:05");
        imports.cancel(id);
        logs.work(id);
        assertThat(imports.details(id).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(signIns.coverage().covers(LocalDate.of(2041, 2, 10), LocalDate.of(2041, 2, 10)))
                .isFalse();
        assertThatThrownBy(() -> imports.cancel(id)).isInstanceOf(ImportHasEnded.class);
        assertThatThrownBy(() -> imports.start(id, imports.details(id).format()))
                .isInstanceOf(ImportHasEnded.class);
    }

    @Test
    @DisplayName("REN-02: coverage is what all files together tell, with its holes")
    void coverage() {
        clock.set(LocalDate.of(2042, 6, 1), LocalTime.NOON);
        logs.covering(LocalDate.of(2042, 1, 1), LocalDate.of(2042, 1, 31));
        logs.covering(LocalDate.of(2042, 3, 1), LocalDate.of(2042, 3, 31));
        assertThat(signIns.coverage().covers(LocalDate.of(2042, 1, 1), LocalDate.of(2042, 3, 31)))
                .isFalse();
        logs.covering(LocalDate.of(2042, 2, 1), LocalDate.of(2042, 2, 28));
        assertThat(signIns.coverage().covers(LocalDate.of(2042, 1, 1), LocalDate.of(2042, 3, 31)))
                .isTrue();
    }

    @Test
    @DisplayName("REN-03: the preview shows how the file is read; another reading is tried before it is confirmed")
    void preview() {
        var id = logs.upload("Tid;Användare\n2027-01-10 08:05;" + name + "\nfel;" + name);
        var found = imports.details(id).format();
        var preview = imports.preview(id, found);
        assertThat(preview.columns()).containsExactly("Tid", "Användare");
        assertThat(preview.lines()).extracting(LogLine::fault).containsExactly(null, LineFault.NO_TIME);
        assertThat(preview.looksWrong()).isFalse();
        assertThat(imports.preview(id, found.withDelimiter(',')).looksWrong()).isTrue();
        var same = new LogFormat(found.charset(), ';', true, 0, 0, found.timeFormat());
        assertThatThrownBy(() -> imports.start(id, same)).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("REN-03: a file over the limit is refused as soon as it is over, however much would follow")
    void twoGigabytes() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                given += length;
                assertThat(given).isLessThan(imports.fileLimit() + 100_000);
                java.util.Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };
        assertThatThrownBy(() -> imports.upload("stor.csv", endless))
                .isInstanceOf(LogNotReadable.class)
                .hasMessageContaining("too-big");
        assertThatThrownBy(() -> imports.upload("tom.csv", new ByteArrayInputStream(new byte[0])))
                .hasMessageContaining("empty");
    }

    @Test
    @DisplayName("REN-03: two imports of the same lines at once neither fail nor count anything twice")
    void atOnce() {
        var text = new StringBuilder("user;time\n");
        for (int n = 0; n < 6_000; n++) {
            text.append(name).append(";2027-01-08 0%d:%02d:%02d%n".formatted(n / 3_600, n / 60 % 60, n % 60));
        }
        var one = logs.upload(text.toString());
        var other = logs.upload(text + "\n");
        imports.start(one, imports.details(one).format());
        imports.start(other, imports.details(other).format());
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> logs.work(one)),
                        CompletableFuture.runAsync(() -> logs.work(other)))
                .join();
        assertThat(imports.details(one).lines().fresh()
                        + imports.details(other).lines().fresh())
                .isEqualTo(6_000);
        assertThat(stored(name)).isEqualTo(6_000);
    }

    @Test
    @DisplayName("REN-03: the statements grow with batches and not with lines; the list of imports has few")
    void statements() {
        var text = new StringBuilder("user;time\n");
        for (int n = 0; n < 10_000; n++) {
            text.append(name).append(";2026-%02d-%02d 0%d:%02d%n".formatted(n % 11 + 1, n % 28 + 1, n % 10, n % 60));
        }
        var id = logs.upload(text.toString());
        imports.start(id, imports.details(id).format());
        assertThat(Statements.count(() -> logs.work(id))).isLessThan(40);
        assertThat(Statements.count(() -> imports.page(0, 50))).isLessThanOrEqualTo(4);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: only administrators import logs and read what they left out")
    void access() {
        var id = logs.lines(name + ";2027-01-10 08:05");
        TestLogin.as(people.manager(people.unit()));
        assertThatThrownBy(() -> logs.upload("a;b")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.report(id, Locale.of("sv"), new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("REN-03: what was left out is forgotten after a while, the figures stay")
    void forgets() {
        var id = logs.lines("ext-ingenn98;2027-01-08 08:05");
        clock.advance(Duration.ofDays(91));
        SystemAccess.run(imports::forgetOldReports);
        var out = new ByteArrayOutputStream();
        imports.report(id, Locale.of("sv"), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(imports.details(id).lines().unknown()).isEqualTo(1);
    }

    private String account() {
        var person = people.person("Inga", ProfessionalFunction.CARE_STAFF, null);
        var letters = TestPeople.letters(TestPeople.unique());
        var stem = letters.substring(letters.length() - 6);
        return SystemAccess.call(() -> {
            var made = accounts.nameFor(person, new PersonName(stem.substring(0, 3), stem.substring(3)));
            accounts.created(person, LocalDate.of(2060, 1, 1));
            return made.value();
        });
    }

    private int stored(String userName) {
        return jdbc.sql("SELECT COUNT(*) FROM sign_in WHERE user_name = ?")
                .param(userName)
                .query(Integer.class)
                .single();
    }

    private int pieces(ImportId id) {
        return jdbc.sql("SELECT COUNT(*) FROM sign_in_file WHERE import_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
