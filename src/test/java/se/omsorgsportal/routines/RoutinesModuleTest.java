package se.omsorgsportal.routines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.audit.AuditSearch;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.PersonNames;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** Works on settings of its own, in a book of its own, so that no other test sees its values. */
@PortalTest
class RoutinesModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    private final RoutineSetting<Integer> setting = RoutineSetting.number(
                    "test." + TestPeople.unique(), 28, "days", "[004]")
            .earlier("35");

    @Autowired
    private Routines routines;

    @Autowired
    private RoutineBook realBook;

    @Autowired
    private RoutineValues values;

    @Autowired
    private PersonNames names;

    @Autowired
    private CurrentUser user;

    @Autowired
    private AuditLog audit;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestPeople people;

    private RoutineBook book;
    private PersonId administrator;

    @BeforeEach
    void signIn() {
        clock.reset();
        var register = new RoutineRegister(List.of(() -> List.of(setting)));
        book = new RoutineBook(register, values, names, user, audit, events, clock);
        administrator = people.administrator();
        TestLogin.as(administrator);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        TestLogin.nobody();
    }

    @Test
    @DisplayName(
            "part 11: until somebody changes it, the default holds and the older routine's value is shown as earlier")
    void byDefault() {
        assertThat(routines.get(setting)).isEqualTo(28);
        var line = book.line(setting.key());
        assertThat(line.value()).isEqualTo("28");
        assertThat(line.setting().earlier()).isEqualTo("35");
        assertThat(line.decided()).isTrue();
    }

    @Test
    @DisplayName("part 11: a changed value holds at once on this node, with its history and an entry in the audit log")
    @Tag("ALL-02")
    void changed() {
        change(0, " 21 ", TODAY);
        assertThat(routines.get(setting)).isEqualTo(21);
        var line = book.line(setting.key());
        assertThat(line.source()).isEqualTo("Beslut 7");
        assertThat(line.decided()).isFalse();
        assertThat(line.changedBy(line.history().getFirst())).startsWith("Admina Test");
        var entry = trail.find(AuditSearch.object(setting.key()), 0, 10).getFirst();
        assertThat(entry.what()).isEqualTo("routine.changed");
        assertThat(trail.changes(entry.seq()).orElseThrow().get("value").after())
                .isEqualTo("21");
    }

    @Test
    @DisplayName("part 11: a coming value begins at midnight in Sweden, with no restart and no clearing of memory")
    void acrossMidnight() {
        change(0, "21", TODAY.plusDays(1));
        assertThat(routines.get(setting)).isEqualTo(28);
        clock.set(TODAY, LocalTime.of(23, 59, 59));
        assertThat(routines.get(setting)).isEqualTo(28);
        clock.advance(Duration.ofSeconds(1));
        assertThat(routines.get(setting)).isEqualTo(21);
    }

    @Test
    @DisplayName("part 11: a value is not changed back in time, nor without a reason, nor to what is no value")
    void refused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> book.change(
                        new NewRoutineValue(setting.key(), 0, "28 dagar", TODAY.minusDays(1), "", true, " ")))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(InvalidInput.Fault::field)
                        .containsExactlyInAnyOrder("value", "validFrom", "source", "note"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> realBook.line("no.such.setting"));
    }

    @Test
    @DisplayName("part 11: who had an older version before their eyes is told that somebody changed it meanwhile")
    void changedMeanwhile() {
        change(0, "21", TODAY);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> change(0, "22", TODAY));
        assertThat(routines.get(setting)).isEqualTo(21);
    }

    @Test
    @DisplayName("part 11: of eight administrators who change it at the same instant exactly one gets through")
    void atTheSameInstant() throws Exception {
        var told = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 8)
                    .mapToObj(number -> threads.submit(() -> {
                        TestLogin.as(administrator);
                        try {
                            change(0, "" + number, TODAY);
                        } catch (ChangedMeanwhile late) {
                            told.incrementAndGet();
                        } finally {
                            TestLogin.nobody();
                        }
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(told).hasValue(7);
        assertThat(book.line(setting.key()).history()).hasSize(1);
    }

    @Test
    @DisplayName("part 11: a stored value that can no longer be read gives way to the default")
    void unreadable() {
        change(0, "21", TODAY);
        var phone = RoutineSetting.phone(setting.key(), "040-42 53 33", "[004]");
        assertThat(routines.get(phone).grouped()).isEqualTo("040-42 53 33");
    }

    @Test
    @DisplayName("ORG-03: everybody may read the routines, only administrators change them")
    @Tag("ORG-03")
    void roles() {
        TestLogin.as(people.careStaff(people.unit()));
        assertThat(realBook.all()).isNotNull();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> realBook.change(new NewRoutineValue("x", 0, "1", TODAY, "s", true, "n")));
    }

    private void change(int seen, String value, LocalDate from) {
        transactions.executeWithoutResult(
                _ -> book.change(new NewRoutineValue(setting.key(), seen, value, from, "Beslut 7", false, "Prov")));
    }
}
