package se.omsorgsportal.status;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;
import se.omsorgsportal.windowtests.Stage;

class ClosedBannerViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TestPeople make;

    @Test
    @Tag("WIN-16")
    @DisplayName(
            "WIN-16: an open page says what is closed from when it is closed until it is opened, without reloading")
    void follows() {
        clock.set(TODAY, LocalTime.of(7, 0));
        var stage = new Stage(beans);
        var window = stage.confirmed(TODAY, false, "e-learning");
        signInAs(make.manager(make.unit()));
        comes(false);
        stage.act(window, WindowAct.of(WindowAction.START).overriding("Testas ändå."));
        comes(true);
        stage.act(window, WindowAct.of(WindowAction.ROLL_BACK).because("Tillbaka."));
        comes(false);
    }

    @Test
    @Tag("WIN-16")
    @DisplayName("WIN-16: an open page says so too when the announced time has come and nobody has done anything")
    void followsTheClock() {
        clock.set(TODAY, LocalTime.of(7, 0));
        var stage = new Stage(beans);
        var window = stage.confirmed(TODAY, false, "e-learning");
        stage.act(window, WindowAct.of(WindowAction.ANNOUNCE));
        signInAs(make.manager(make.unit()));
        comes(false);
        clock.set(TODAY, LocalTime.of(23, 0));
        comes(true);
        stage.act(window, WindowAct.of(WindowAction.CANCEL).because("Görs inte."));
        comes(false);
    }

    private static void comes(boolean closed) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(false);
            return closed
                    == _find(Span.class).stream()
                            .map(Span::getText)
                            .anyMatch(text -> text.startsWith("Stängt nu") && text.contains("E-learning"));
        });
    }
}
