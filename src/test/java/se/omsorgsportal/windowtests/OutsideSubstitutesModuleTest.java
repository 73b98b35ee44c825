package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowId;

@Tag("ALL-06")
class OutsideSubstitutesModuleTest extends TestGroupTesting {

    @Autowired
    private OutsideSubstitutes substitutes;

    @Test
    @DisplayName(
            "ALL-06: the name of a substitute from outside goes when the window has been over for two years, not before")
    void forgotten() {
        var window = asked(TODAY);
        answer(window, Reply.substitute("Kim Utifrån", "kim.glomd@annan.test"));
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
