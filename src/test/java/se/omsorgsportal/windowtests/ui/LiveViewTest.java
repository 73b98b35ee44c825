package se.omsorgsportal.windowtests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;
import se.omsorgsportal.windowtests.Mark;
import se.omsorgsportal.windowtests.Stage;
import se.omsorgsportal.windowtests.TestDoor;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TestLetters;
import se.omsorgsportal.windowtests.TestTask;

class LiveViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final String AREA = "lc-ifo-konfigurering";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TestGroup group;

    @Autowired
    private TestLetters letters;

    @Autowired
    private TestDoor door;

    @Autowired
    private TestPeople make;

    private Stage stage;
    private PersonId tester;
    private WindowId window;

    @BeforeEach
    void ask() {
        clock.set(TODAY, LocalTime.of(9, 0));
        stage = new Stage(beans);
        tester = make.superuser(make.unit());
        window = stage.confirmed(TODAY, false, AREA);
        SystemAccess.run(() -> group.add(window, tester, List.of(new TestTask(AREA, Round.LOCAL))));
    }

    @Test
    @Tag("WIN-15")
    @DisplayName(
            "WIN-15: when the last tester is ready, what stood in the way of the report is gone, and the report comes, without reloading")
    void wayIsClear() {
        stage.openFirstRound(window);
        var token = SystemAccess.call(() -> group.of(window).stream()
                .map(each -> letters.tester(each.id()).orElseThrow().protocol())
                .findFirst()
                .orElseThrow()
                .replace("/t/", ""));
        await().until(() ->
                !SystemAccess.call(() -> door.sheets(token, Optional.empty())).isEmpty());
        signInAs(make.administrator());
        UI.getCurrent().navigate(WindowTestNavigation.WINDOW + window);
        assertThat(spans()).anyMatch(text -> text.startsWith("Testprotokoll saknas"));
        SystemAccess.run(() -> door.sheets(token, Optional.empty())
                .getFirst()
                .steps()
                .forEach(step -> door.mark(token, Optional.empty(), step.id(), Mark.PASS, "")));
        comes(() -> spans().stream().noneMatch(text -> text.startsWith("Testprotokoll saknas")));
        SystemAccess.run(() -> stage.report(window));
        comes(() ->
                _find(Anchor.class).stream().map(Anchor::getText).anyMatch(text -> text.startsWith("Rapport skickad")));
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: the protocol comes to a tester who waits for it, without reloading")
    void protocolComes() {
        signInAs(tester);
        UI.getCurrent().navigate(WindowTestNavigation.MINE);
        _assertNone(Anchor.class, spec -> spec.withText("Öppna ditt protokoll"));
        stage.openFirstRound(window);
        comes(() -> _find(Anchor.class).stream().anyMatch(link -> "Öppna ditt protokoll".equals(link.getText())));
        _assertOne(Anchor.class, spec -> spec.withText("Öppna ditt protokoll"));
    }

    private static void comes(BooleanSupplier there) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(false);
            return there.getAsBoolean();
        });
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
