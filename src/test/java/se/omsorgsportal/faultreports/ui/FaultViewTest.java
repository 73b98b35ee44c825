package se.omsorgsportal.faultreports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.faultreports.NewFault;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;
import se.omsorgsportal.testing.WindowWalk;

@Tag("WIN-13")
class FaultViewTest extends ViewTest {

    @Autowired
    private FaultReports faults;

    @Autowired
    private Windows windows;

    @Autowired
    private TestPeople people;

    private UnitId unit;
    private PersonId nurse;

    @BeforeEach
    void makePeople() {
        unit = people.unit();
        nurse = people.careStaff(unit);
    }

    @Test
    @DisplayName(
            "WIN-13: the check stands on the home after a release, leads to a report that is filled in, and is gone after one click")
    void check() {
        var window = new WindowWalk(windows, clock, "lc-boende").to(WindowAction.RELEASE);
        signInAs(nurse);
        UI.getCurrent().navigate("");
        var title = "Kontrollera LifeCare Boende";
        assertThat(_find(H3.class, spec -> spec.withText(title))).isNotEmpty();
        var report = _find(Anchor.class, spec -> spec.withText("Rapportera fel")).stream()
                .filter(link -> link.getHref().contains(window.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(report.getHref()).endsWith("&system=lc-boende");
        _click(_find(Button.class, spec -> spec.withText("Allt fungerar")).getFirst());
        UI.getCurrent().navigate("me");
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class, spec -> spec.withText("Rapportera fel")))
                .noneMatch(link -> link.getHref().contains(window.id().toString()));
    }

    @Test
    @DisplayName(
            "WIN-13: system and unit are filled in, a personnummer is refused without losing a word, then it is sent")
    @SuppressWarnings("unchecked")
    void report() {
        var window = new WindowWalk(windows, clock, "lc-boende").to(WindowAction.RELEASE);
        signInAs(nurse);
        UI.getCurrent()
                .navigate(
                        "fault-reports/new",
                        QueryParameters.simple(Map.of("window", window.id().toString(), "system", "lc-boende")));
        assertThat(((SystemChoice) _get(ComboBox.class).getValue()).name()).isEqualTo("LifeCare Boende");
        assertThat(((UnitSummary) _get(Select.class, spec -> spec.withLabel("Enhet"))
                                .getValue())
                        .id())
                .isEqualTo(unit);
        var what = _get(TextArea.class);
        _setValue(what, "Kund 19121212-1212 går inte att spara");
        _click(_get(Button.class, spec -> spec.withText("Skicka felrapport")));
        assertThat(what.isInvalid()).isTrue();
        assertThat(what.getValue()).startsWith("Kund");
        _setValue(what, "Kunden går inte att spara");
        _click(_get(Button.class, spec -> spec.withText("Skicka felrapport")));
        assertThat(_get(H1.class).getText()).startsWith("FEL-2027-").endsWith("LifeCare Boende");
        _assertNone(Button.class, spec -> spec.withText("Löst"));
        assertThat(faults.mine()).hasSize(1);
    }

    @Test
    @DisplayName("WIN-13: the administrator sees the report, where its system is hit, and what to make of it")
    void administrator() {
        TestLogin.as(nurse);
        var id = faults.report(new NewFault(null, "lc-kir", unit, "Tomt", ""));
        signInAs(people.administrator());
        UI.getCurrent().navigate("fault-reports");
        assertThat(_find(H3.class, spec -> spec.withText("LifeCare KIR"))).hasSize(1);
        UI.getCurrent().navigate("fault-reports/" + id);
        _click(_get(Button.class, spec -> spec.withText("Lämnat till ServiceDesk")));
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().startsWith("mailto:servicedesk@"));
        assertThat(statements(() -> UI.getCurrent().navigate("fault-reports"))).isLessThanOrEqualTo(14);
    }

    @Test
    @Tag("ALL-04")
    @DisplayName("ALL-04: the report is in English for whoever has chosen it")
    void english() {
        signInAs(nurse, Locale.ENGLISH);
        UI.getCurrent().navigate("fault-reports/new");
        assertThat(_get(H1.class).getText()).isEqualTo("Report a fault");
        _get(Button.class, spec -> spec.withText("Send fault report"));
    }

    @Test
    @Tag("WIN-16")
    @DisplayName("WIN-16: the administrator gets the addresses and lines to copy")
    void embedding() {
        signInAs(people.administrator());
        UI.getCurrent().navigate("status-on-other-pages");
        assertThat(_find(com.vaadin.flow.component.html.Pre.class))
                .extracting(com.vaadin.flow.component.html.Pre::getText)
                .anyMatch(text -> text.contains("/status/banner.js"))
                .anyMatch(text -> text.contains("<iframe"));
    }
}
