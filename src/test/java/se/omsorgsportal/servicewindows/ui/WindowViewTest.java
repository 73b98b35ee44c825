package se.omsorgsportal.servicewindows.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.TestWindows;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowContent;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

class WindowViewTest extends ViewTest {

    @Autowired
    private Windows windows;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestWindows make;
    private PersonId administrator;

    @BeforeEach
    void people() {
        make = new TestWindows(windows, clock, jdbc);
        administrator = people.administrator();
    }

    @Test
    @Tag("WIN-15")
    @DisplayName(
            "WIN-15: the administrator sees where the window is and takes the step; the supplier's word goes with it")
    void takesTheStep() {
        var id = make.in(WindowState.STARTED);
        open(administrator, id);
        assertThat(_get(H1.class).getText()).startsWith("SF-2027-").contains("LC HSL, Procapita");
        assertThat(headings()).contains("Systemen är stängda och uppdateras");
        assertThat(gate("current")).isEqualTo("Stängt för uppdatering");

        _click(_get(Button.class, spec -> spec.withText("Uppdateringen är klar")));
        press("Uppdateringen är klar");
        assertThat(_find(FormErrors.class)).anyMatch(FormErrors::isVisible);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vem hos leverantören")), "Jouren");
        press("Uppdateringen är klar");

        assertThat(headings()).contains("Uppdateringen är klar");
        assertThat(state(id)).isEqualTo(WindowState.UPDATED);
        _get(Button.class, spec -> spec.withText("Öppna test, omgång 1"));
        assertThat(texts()).anyMatch(text -> text.contains("Jouren: Uppdateringen är klar"));
    }

    @Test
    @Tag("WIN-15")
    @DisplayName("WIN-15: the page is live: a gate that somebody else moves is seen without reloading")
    void live() {
        var id = make.in(WindowState.UPDATED);
        open(people.manager(people.unit()), id);
        assertThat(headings()).contains("Uppdateringen är klar");
        SystemAccess.run(() -> make.take(id, WindowAction.OPEN_ROUND_1));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(headings()).contains("Testarna testar på lokal klient");
        });
        assertThat(gate("current")).isEqualTo("Test, omgång 1");
    }

    @Test
    @Tag("WIN-01")
    @DisplayName("WIN-01: others read the page: no steps, no supplier's words, no overrides")
    void readOnly() {
        var id = make.in(WindowState.ROUND_1);
        open(people.careStaff(people.unit()), id);
        assertThat(headings()).contains("Historik").doesNotContain("Besked från leverantören");
        _assertNone(Button.class, spec -> spec.withText("Rapportera omgång 1"));
        _assertNone(Button.class, spec -> spec.withText("Anteckna besked"));
        _assertNone(Button.class, spec -> spec.withText("Meddela försening"));
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: past the announced end the page has a delay ready to send, and sending it moves the end")
    void delay() {
        var id = make.in(WindowState.STARTED);
        clock.set(make.today().day(), LocalTime.of(17, 10));
        open(administrator, id);
        assertThat(spans()).anyMatch(text -> text.startsWith("Beräknad tid har passerat"));
        _click(_get(Button.class, spec -> spec.withText("Meddela försening")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Skäl, skickas till alla som fått besked om fönstret"))
                        .getValue())
                .isNotBlank();
        press("Meddela försening");
        assertThat(spans()).noneMatch(text -> text.startsWith("Beräknad tid har passerat"));
        assertThat(SystemAccess.call(() -> windows.details(id)).expectedEnd())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(80)));
    }

    @Test
    @Tag("WIN-12")
    @DisplayName("WIN-12: a release before its time shows what stands in the way and asks why")
    void override() {
        var id = make.in(WindowState.UPDATED);
        open(administrator, id);
        _click(_get(Button.class, spec -> spec.withText("Öppna systemen")));
        assertThat(spans()).anyMatch(text -> text.startsWith("Inte rapporterat: Omgång 1"));
        press("Öppna systemen");
        assertThat(state(id)).isEqualTo(WindowState.UPDATED);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Varför gör du det ändå?")), "Inget ändrades");
        press("Öppna systemen");
        assertThat(state(id)).isEqualTo(WindowState.RELEASED);
        assertThat(texts()).anyMatch(text -> text.contains("Trots hinder: Inget ändrades"));
    }

    @Test
    @Tag("WIN-14")
    @DisplayName("WIN-14: a cancelled window shows how far it came and that it is cancelled")
    void cancelled() {
        var id = make.driven(WindowState.ANNOUNCED);
        SystemAccess.run(() -> make.take(id, WindowAction.CANCEL));
        open(administrator, id);
        assertThat(gate("current")).isEqualTo("Inställt");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("done"))).hasSize(5);
    }

    @Test
    @Tag("WIN-01")
    @DisplayName(
            "WIN-01: an administrator's list has what is planned, others' only what is announced; few statements however many")
    void list() {
        var planned = make.in(WindowState.PLANNING);
        var announced = make.in(WindowState.ANNOUNCED);
        signInAs(administrator);
        var statements = statements(() -> UI.getCurrent().navigate(WindowNavigation.WINDOWS));
        assertThat(numbers()).contains(number(planned), number(announced));
        for (int i = 0; i < 5; i++) {
            make.in(WindowState.PLANNING);
        }
        signInAs(administrator);
        var later = statements(() -> UI.getCurrent().navigate(WindowNavigation.WINDOWS));
        assertThat(later).isLessThanOrEqualTo(12).isEqualTo(statements);

        signInAs(people.careStaff(people.unit()));
        UI.getCurrent().navigate(WindowNavigation.WINDOWS);
        assertThat(numbers()).contains(number(announced)).doesNotContain(number(planned));
        _assertNone(Anchor.class, spec -> spec.withText("Planera servicefönster"));
    }

    @Test
    @Tag("WIN-15")
    @DisplayName(
            "WIN-15: the window's page takes few statements; the home says what is next, and everybody what is closed")
    void home() {
        var id = SystemAccess.call(() ->
                windows.create(WindowKind.URGENT, new WindowContent(Set.of("lc-boende"), false, ""), make.today()));
        for (var action : new WindowAction[] {WindowAction.ORDER, WindowAction.CONFIRM, WindowAction.START}) {
            SystemAccess.run(() -> make.take(id, action));
        }
        signInAs(administrator);
        assertThat(statements(() -> UI.getCurrent().navigate(WindowNavigation.window(id))))
                .isLessThanOrEqualTo(12);
        signInAs(people.careStaff(people.unit()), Locale.ENGLISH);
        UI.getCurrent().navigate(WindowNavigation.window(id));
        assertThat(headings()).contains("The systems are closed and being updated");
        SystemAccess.run(() -> make.take(id, WindowAction.ROLL_BACK));
    }

    private void open(PersonId who, WindowId id) {
        signInAs(who);
        UI.getCurrent().navigate(WindowNavigation.window(id));
    }

    /** The last of the name: the one in the dialog when there is one. */
    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private WindowState state(WindowId id) {
        return SystemAccess.call(() -> windows.details(id)).state();
    }

    private String number(WindowId id) {
        return SystemAccess.call(() -> windows.details(id)).number().toString();
    }

    private static List<String> numbers() {
        var grid = _get(Grid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(
                        row -> ((WindowSummary) GridKt._get(grid, row)).number().toString())
                .toList();
    }

    private static String gate(String standing) {
        return _get(ListItem.class, spec -> spec.withClasses(standing))
                .getChildren()
                .findFirst()
                .map(Span.class::cast)
                .orElseThrow()
                .getText();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> spans() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> texts() {
        return _find(Component.class).stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}
