package se.omsorgsportal.servicewindows.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.servicewindows.Activities;
import se.omsorgsportal.servicewindows.CabAnswer;
import se.omsorgsportal.servicewindows.CabDecision;
import se.omsorgsportal.servicewindows.ConsultationGroup;
import se.omsorgsportal.servicewindows.ConsultationGroups;
import se.omsorgsportal.servicewindows.ConsultationReply;
import se.omsorgsportal.servicewindows.Consultations;
import se.omsorgsportal.servicewindows.DateAnswer;
import se.omsorgsportal.servicewindows.PlanDesk;
import se.omsorgsportal.servicewindows.PlanForm;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowOrders;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

class PlanningViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Windows windows;

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultationGroups groups;

    @Autowired
    private WindowOrders orders;

    @Autowired
    private Activities activities;

    @Autowired
    private TestPeople make;

    private PersonId administrator;
    private PersonId asked;

    @BeforeEach
    void makePeople() {
        administrator = make.administrator();
        asked = make.superuser(make.unit());
        TestLogin.as(administrator);
        groups.add(ConsultationGroup.VOO, asked);
    }

    @AfterEach
    void removeMember() {
        TestLogin.as(administrator);
        groups.remove(ConsultationGroup.VOO, asked);
    }

    @Test
    @Tag("WIN-01")
    @DisplayName(
            "WIN-01, WIN-04: the administrator plans in four steps, sees who is hit and what speaks against Christmas Eve")
    @SuppressWarnings("unchecked")
    void plans() {
        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/plan");
        press("Nästa");
        assertThat(text()).contains("Välj minst ett system ur katalogen.");
        var procapita =
                (CheckboxGroup<CareSystemDetails>) _find(CheckboxGroup.class).getFirst();
        _setValue(
                procapita,
                Set.of(procapita.getListDataView().getItems().findFirst().orElseThrow()));
        press("Nästa");
        assertThat(text()).contains("Individ- och familjeomsorg (IFO)", "SSBTEK");
        assertThat(_get(TextArea.class).getValue()).contains("Procapita IFO", "Bank");
        assertThat(_get(
                                Checkbox.class,
                                spec -> spec.withLabel(
                                        "Andra testomgång över Citrix, med de externa användarnas testare"))
                        .getValue())
                .isTrue();
        press("Nästa");
        _setValue(_get(DayField.class), LocalDate.of(2027, 12, 24));
        assertThat(badges()).anyMatch(badge -> badge.startsWith("Julafton"));
        press("Välj den dagen");
        assertThat(_get(DayField.class).getValue()).isAfter(LocalDate.of(2027, 12, 24));
        press("Lägg till datum");
        _setValue(_get(DayField.class), LocalDate.of(2027, 12, 24));
        press("Lägg till datum");
        press("Nästa");
        assertThat(badges()).anyMatch(badge -> badge.startsWith("Julafton"));
        press("Spara planeringen");
        assertThat(text()).contains("Bekräfta att du har läst varningarna");
        _setValue(
                _get(Checkbox.class, spec -> spec.withLabel("Jag har läst varningarna och vill föreslå datumen ändå")),
                true);
        press("Spara planeringen");
        assertThat(_get(H1.class).getText()).startsWith("Samråd om datum för SF-2027-");
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: a day in the past is refused at its field, with what was typed kept")
    void past() {
        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/" + planned(40) + "/plan");
        press("Nästa");
        press("Nästa");
        _setValue(_get(DayField.class), TODAY.minusDays(1));
        press("Lägg till datum");
        assertThat(_get(DayField.class).getErrorMessage()).contains("har passerat");
        assertThat(_get(DayField.class).getValue()).isEqualTo(TODAY.minusDays(1));
        _setValue(_find(TextField.class).getFirst(), "halv åtta");
        press("Lägg till datum");
        assertThat(_find(TextField.class).getFirst().getErrorMessage()).contains("8.00");
    }

    @Test
    @Tag("WIN-02")
    @DisplayName("WIN-02: a superuser finds the question on the home, answers each date, and the administrator sees it")
    @SuppressWarnings("unchecked")
    void answers() {
        var id = consulting(40, 41);
        signInAs(asked);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).anyMatch(href -> href.endsWith("/consultation"));
        UI.getCurrent().navigate("service-windows/" + id + "/consultation");
        press("Skicka svar");
        assertThat(text()).contains("Svara för 20 februari 2027.", "Svara för 21 februari 2027.");
        assertThat(_find(RadioButtonGroup.class)).allMatch(RadioButtonGroup::isInvalid);
        _find(RadioButtonGroup.class).forEach(group -> _setValue(group, DateAnswer.BADLY));
        _setValue(_find(TextField.class).getFirst(), "Löneveckan");
        press("Skicka svar");
        _get(Button.class, spec -> spec.withText("Ändra svar"));

        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/" + id + "/consultation");
        assertThat(badges()).contains("Fungerar dåligt");
        assertThat(text()).contains("Löneveckan");
    }

    @Test
    @Tag("WIN-02")
    @DisplayName("WIN-02: an answer comes to the administrator who waits for it, without reloading")
    void answersCome() {
        var id = consulting(40);
        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/" + id + "/consultation");
        assertThat(badges()).doesNotContain("Fungerar dåligt");
        TestLogin.as(asked);
        var date = consultations.details(id).dates().getFirst().id();
        consultations.answer(id, List.of(new ConsultationReply(date, DateAnswer.BADLY, "")));
        TestLogin.as(administrator);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(badges()).contains("Fungerar dåligt");
        });
    }

    @Test
    @Tag("WIN-02")
    @DisplayName("WIN-02: somebody who is not asked gets no further than the refusal")
    void outsider() {
        var id = consulting(40);
        signInAs(make.superuser(make.unit()));
        UI.getCurrent().navigate("service-windows/" + id + "/consultation");
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    @Tag("WIN-03")
    @DisplayName("WIN-03: the order is sent for the chosen date, the case number kept and the board’s answer recorded")
    @SuppressWarnings("unchecked")
    void orders() {
        var id = consulting(40);
        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/" + id + "/order");
        assertThat(_get(TextArea.class).getValue()).contains("20 februari 2027", "LifeCare KIR");
        press("Skicka beställning");
        assertThat(windows.details(id).state()).isEqualTo(WindowState.ORDERED);
        _setValue(_get(TextField.class, spec -> spec.withLabel("ServiceDesks ärendenummer")), "INC-99");
        press("Spara ärendenummer");
        assertThat(_get(TextField.class, spec -> spec.withLabel("ServiceDesks ärendenummer"))
                        .getValue())
                .isEqualTo("INC-99");
        press("Spara beskedet");
        assertThat(text()).contains("Välj vilket besked CAB gav.");
        _setValue(_get(RadioButtonGroup.class), CabDecision.APPROVED);
        press("Spara beskedet");
        assertThat(windows.details(id).state()).isEqualTo(WindowState.CONFIRMED);
    }

    @Test
    @Tag("WIN-05")
    @DisplayName(
            "WIN-05: the activity list is begun with the standard one and added to; superusers read it without buttons")
    void activityList() {
        var id = confirmed(40);
        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/" + id + "/activities");
        press("Lägg in standardlistan");
        press("Lägg till aktivitet");
        press("Spara");
        assertThat(text()).contains("behöver rättas");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Aktivitet")), "Ring leverantören");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ansvarig")), "Systemförvaltaren");
        press("Spara");
        assertThat(activities.list(id).activities())
                .anyMatch(each -> each.what().equals("Ring leverantören"));
        signInAs(asked);
        UI.getCurrent().navigate("service-windows/" + id + "/activities");
        _assertNone(Button.class, spec -> spec.withText("Lägg till aktivitet"));
    }

    @Test
    @Tag("WIN-07")
    @DisplayName("WIN-07: every channel has its text, is edited and ticked off; the mail announces the window")
    void announces() {
        var id = confirmed(40);
        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/" + id + "/announcement");
        assertThat(text()).contains("Procapita", "LifeCare", "Insidan", "Mejl", "lördag 20 februari 2027");
        _click(_find(Button.class, spec -> spec.withText("Ändra text")).getFirst());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "Vår egen text");
        press("Spara text");
        assertThat(text()).contains("Vår egen text");
        for (int n = 0; n < 3; n++) {
            _click(_find(Button.class, spec -> spec.withText("Bocka av som publicerad"))
                    .getFirst());
        }
        _assertNone(Button.class, spec -> spec.withText("Bocka av som publicerad"));
        assertThat(badges()).contains("Publicerad");
        _get(Button.class, spec -> spec.withText("Skicka mejlet"));
    }

    @Test
    @Tag("WIN-01")
    @DisplayName("WIN-01: everybody reads the calendar by month, year and list; English too; few statements")
    void calendar() {
        var id = confirmed(40);
        var number = windows.details(id).number().toString();
        signInAs(administrator);
        for (var form : List.of("month", "year", "list")) {
            assertThat(statements(() -> calendar(form, "2027-02"))).isLessThanOrEqualTo(12);
        }
        calendar("month", "2027-02");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains(number);
        calendar("nonsense", "2027-13");
        assertThat(text()).contains("januari 2027");
        signInAs(make.careStaff(make.unit()), Locale.ENGLISH);
        calendar("month", "2027-02");
        assertThat(_get(H1.class).getText()).isEqualTo("Calendar of service windows");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).doesNotContain(number);
    }

    @Test
    @Tag("WIN-04")
    @DisplayName("WIN-04: blackout days are added in a dialog that says what is missing")
    void blackouts() {
        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/blackout-days");
        press("Spärra dagar");
        press("Spara");
        assertThat(text()).contains("Första dagen saknas");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vad")), "Avgiftskörning");
        _setValue(_get(DayField.class, spec -> spec.withLabel("Första dagen")), TODAY.plusDays(200));
        press("Spara");
        _assertNone(com.vaadin.flow.component.dialog.Dialog.class);
    }

    @Test
    @Tag("WIN-02")
    @DisplayName("WIN-02: the groups show who is named, and take somebody out")
    void groups() {
        signInAs(administrator);
        UI.getCurrent().navigate("service-windows/groups");
        var before = _find(Button.class, spec -> spec.withText("Ta bort")).size();
        assertThat(before).isPositive();
        _click(_find(Button.class, spec -> spec.withText("Lägg till")).getFirst());
        assertThat(text()).contains("Välj en person.");
    }

    @Test
    @Tag("WIN-01")
    @DisplayName("WIN-01: systems and integrations as a picture and as a table of the same")
    void graph() {
        signInAs(administrator);
        UI.getCurrent().navigate("care-systems/graph");
        assertThat(text()).contains("Procapita IFO", "SSBTEK", "Individ- och familjeomsorg (IFO)");
    }

    private static void calendar(String form, String month) {
        UI.getCurrent()
                .navigate("service-windows/calendar", QueryParameters.simple(Map.of("form", form, "month", month)));
    }

    private WindowId planned(int... days) {
        TestLogin.as(administrator);
        var dates = java.util.Arrays.stream(days).mapToObj(PlanningViewTest::on).toList();
        return desk.plan(new PlanForm(WindowKind.PLANNED, Set.of("lc-kir"), false, "", dates, true));
    }

    private WindowId consulting(int... days) {
        var id = planned(days);
        consultations.open(id, windows.details(id).version(), TODAY.plusDays(5));
        return id;
    }

    private WindowId confirmed(int day) {
        var id = consulting(day);
        orders.place(id, windows.details(id).version(), on(day), "Beställning");
        orders.decide(id, windows.details(id).version(), new CabAnswer(CabDecision.APPROVED, null, ""));
        return id;
    }

    private static WindowSchedule on(int days) {
        return new WindowSchedule(TODAY.plusDays(days), LocalTime.of(8, 0), LocalTime.of(17, 0));
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static List<String> badges() {
        return _find(StatusBadge.class).stream()
                .map(badge -> badge.getElement().getTextRecursively())
                .toList();
    }

    /** Everything that is said on the page, and in its open dialogs. */
    private static String text() {
        return Stream.concat(
                        UI.getCurrent()
                                .getChildren()
                                .map(each -> each.getElement().getTextRecursively()),
                        _find(Span.class).stream().map(Span::getText))
                .reduce("", (a, b) -> a + "\n" + b);
    }
}
