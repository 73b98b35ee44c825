package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ALL-06")
class OutsideSubstitutesModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final TestTask TASK = new TestTask("lc-boende", Round.LOCAL);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestGroup group;

    @Autowired
    private MyTests mine;

    @Autowired
    private OutsideSubstitutes substitutes;

    @Autowired
    private TestPeople make;

    @Autowired
    private TestClock clock;

    @AfterEach
    void signOut() {
        TestLogin.nobody();
        clock.reset();
    }

    @Test
    @DisplayName(
            "ALL-06: the name of a substitute from outside goes when the window has been over for two years, not before")
    void forgotten() {
        clock.set(TODAY, LocalTime.of(6, 30));
        TestLogin.system();
        var stage = new Stage(context);
        var window = stage.confirmed(TODAY, false, "lc-boende");
        var tester = make.superuser(make.unit());
        group.add(window, tester, List.of(TASK));
        var id = group.of(window).getFirst().id();
        TestLogin.as(tester);
        mine.reply(id, Reply.substitute("Kim Utifrån", "kim.glomd@annan.test"));
        TestLogin.system();
        assertThat(substitutes.forget()).isZero();
        stage.act(window, WindowAct.of(WindowAction.START).overriding("Testas ändå."));
        stage.act(window, WindowAct.of(WindowAction.ROLL_BACK).because("Tillbaka."));

        clock.set(TODAY.plusDays(729), LocalTime.NOON);
        substitutes.forget();
        assertThat(name(window)).contains("Kim Utifrån");
        clock.set(TODAY.plusDays(731), LocalTime.NOON);
        assertThat(substitutes.forget()).isPositive();
        assertThat(name(window)).isEmpty();
        assertThat(substitutes.forget()).isZero();
    }

    private Optional<String> name(WindowId window) {
        return Optional.ofNullable(group.of(window).getFirst().substitute()).map(Substitute::name);
    }
}
