package se.omsorgsportal.windowtests;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Coverage;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** A tester who is asked to test a window, another superuser, and what the portal mails. */
@PortalTest
abstract class TestGroupTesting {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final String AREA = "lc-boende";
    static final TestTask TASK = new TestTask(AREA, Round.LOCAL);

    @Autowired
    private ApplicationContext context;

    @Autowired
    TestGroup group;

    @Autowired
    MyTests mine;

    @Autowired
    TestDoor door;

    @Autowired
    TestLetters letters;

    @Autowired
    Coverage coverage;

    @Autowired
    People people;

    @Autowired
    TestPeople make;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    Stage stage;
    PersonId tester;
    PersonId other;

    @BeforeEach
    void begin() {
        clock.set(TODAY, LocalTime.of(6, 30));
        stage = new Stage(context);
        tester = make.superuser(make.unit());
        other = make.superuser(make.unit());
        TestLogin.system();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
        clock.reset();
    }

    WindowId asked(LocalDate day) {
        return asked(Stage.on(day));
    }

    WindowId asked(WindowSchedule schedule) {
        return SystemAccess.call(() -> {
            var window = stage.confirmed(schedule, false, AREA);
            group.add(window, tester, List.of(TASK));
            return window;
        });
    }

    void answer(WindowId window, Reply reply) {
        var id = of(window, tester).id();
        TestLogin.as(tester);
        try {
            mine.reply(id, reply);
        } finally {
            TestLogin.system();
        }
    }

    TesterDetails of(WindowId window, PersonId person) {
        return SystemAccess.call(() -> group.of(window)).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    static String token(String path) {
        return path.replace(LinkDesk.PATH, "");
    }

    int mails(PersonId person, String template) {
        return sql.sql("SELECT COUNT(*) FROM mail WHERE recipient = ? AND template = ?")
                .params(person.value(), template)
                .query(Integer.class)
                .single();
    }

    int outside(String address, String template) {
        return sql.sql("SELECT COUNT(*) FROM mail WHERE address = ? AND template = ?")
                .params(address, template)
                .query(Integer.class)
                .single();
    }
}
