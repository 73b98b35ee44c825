package se.omsorgsportal.renewal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.signins.TestLogs;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** Accounts that lapse on a day, the sign-ins they have, and an administrator who renews them. */
@PortalTest
abstract class RenewalTesting {

    /** Every test has a time of its own, with its own accounts and logs: half a year and a hole after the one before. */
    private static final AtomicInteger TIME = new AtomicInteger();

    private static final LocalDate FIRST = LocalDate.of(2028, 6, 1);
    private static final int APART = 191;

    @Autowired
    RenewalRuns runs;

    @Autowired
    RenewalWork work;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private ApplicationContext portal;

    TestLogs logs;
    LocalDate today;
    LocalDate lapse;
    UnitId unit;
    PersonId administrator;

    @BeforeEach
    void anAdministrator() {
        logs = new TestLogs(portal);
        today = FIRST.plusDays((long) APART * TIME.getAndIncrement());
        lapse = today.plusDays(20);
        clock.set(today.minusYears(1), LocalTime.NOON);
        unit = people.unit();
        administrator = people.administrator();
        TestLogin.as(administrator);
    }

    @AfterEach
    void nothingStaysOpen() {
        TestLogin.system();
        jdbc.sql("UPDATE renewal_run SET open_key = NULL, state = 'DISCARDED' WHERE open_key IS NOT NULL")
                .update();
        clock.reset();
        TestLogin.nobody();
    }

    record Made(PersonId person, String name) {}

    Made account() {
        return account(unit);
    }

    Made account(UnitId where) {
        return accountOf(people.person("Vera", ProfessionalFunction.CARE_STAFF, where));
    }

    Made accountOf(PersonId person) {
        var letters = TestPeople.letters(TestPeople.unique());
        var stem = letters.substring(letters.length() - 6);
        return SystemAccess.call(() -> {
            var name = accounts.nameFor(person, new PersonName(stem.substring(0, 3), stem.substring(3)));
            accounts.created(person, lapse);
            return new Made(person, name.value());
        });
    }

    void now() {
        clock.set(today, LocalTime.NOON);
    }

    void covered(String... lines) {
        now();
        logs.covering(today.minusMonths(6), today.minusDays(1), lines);
    }

    Execution execute(RunId run) {
        return runs.execute(run, runs.tally(run).of(Outcome.END));
    }

    RunLine line(RunId run, Made account) {
        var filter = new RunFilter(null, null, false, false, false, account.name());
        return runs.lines(run, filter, 0, 1).getFirst();
    }

    LocalDate valid(Made account) {
        return jdbc.sql("SELECT valid_to FROM account WHERE person_id = ?")
                .param(account.person().value())
                .query(LocalDate.class)
                .single();
    }
}
