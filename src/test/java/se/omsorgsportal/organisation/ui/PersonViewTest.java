package se.omsorgsportal.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonData;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.SetUpProgress;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shell.SearchContribution;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ORG-02")
class PersonViewTest extends ViewTest {

    @Autowired
    private TestPeople test;

    @Autowired
    private People people;

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String faults() {
        return _find(FormErrors.class).stream()
                .filter(FormErrors::isVisible)
                .flatMap(errors -> _find(errors, Button.class).stream())
                .map(Button::getText)
                .reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    @DisplayName("ORG-02: an administrator enters somebody; every fault is named at once and nothing typed is lost")
    void entersPerson() {
        signInAs(test.administrator());
        UI.getCurrent().navigate(OrganisationNavigation.NEW_PERSON);
        _setValue(field("Förnamn"), "😀");
        _setValue(field("Efternamn"), "x".repeat(300));
        _setValue(field("E-post"), "åsa@omsorg.test");
        _setValue(field("Mobiltelefon"), "12");
        press("Spara");
        assertThat(faults())
                .contains("Förnamnet innehåller tecken", "Efternamnet är för långt", "a–z", "Telefonnumret")
                .contains("Funktionen saknas");
        assertThat(field("Efternamn").getValue()).hasSize(300);
        var unique = TestPeople.letters(TestPeople.unique());
        _setValue(field("Förnamn"), "  Åsa-Märta ");
        _setValue(field("Efternamn"), "von   Döbeln " + unique);
        _setValue(field("E-post"), unique + "@OMSORG.test");
        _setValue(field("Mobiltelefon"), "+46 70 123 45 67");
        _get(Select.class, spec -> spec.withLabel("Funktion")).setValue(ProfessionalFunction.LICENSED);
        press("Spara");
        assertThat(faults()).contains("Yrket saknas");
        _get(Select.class, spec -> spec.withLabel("Legitimation"))
                .setValue(se.omsorgsportal.organisation.Profession.NURSE);
        press("Spara");
        assertThat(_get(H1.class).getText()).isEqualTo("Åsa-Märta von Döbeln " + unique);
        _assertOne(Anchor.class, spec -> spec.withText("070-123 45 67"));
    }

    @Test
    @DisplayName("ORG-02: who saves after somebody else sees what they saved, keeps what was typed, and may replace it")
    void changedMeanwhile() {
        var id = test.careStaff(test.unit());
        signInAs(test.administrator());
        UI.getCurrent().navigate(OrganisationNavigation.editPerson(id));
        _setValue(field("Förnamn"), "Mitt");
        var other = new PersonData(
                new PersonName("Annans", "Namn"),
                EmailAddress.of(TestPeople.unique() + "@omsorg.test"),
                null,
                ProfessionalFunction.CARE_STAFF,
                null,
                null,
                Locale.of("sv"));
        SystemAccess.run(() -> people.change(id, 0, other));
        press("Spara");
        assertThat(_get(Meanwhile.class)
                        .getChildren()
                        .flatMap(part -> part.getElement().getChildren()))
                .anyMatch(line -> line.getText().contains("Annans"));
        assertThat(field("Förnamn").getValue()).isEqualTo("Mitt");
        press("Spara");
        assertThat(_get(H1.class).getText()).startsWith("Mitt ");
    }

    @Test
    @DisplayName("ORG-02: the number is masked until an administrator asks to see it")
    void personnummer() {
        var id = test.careStaff(test.unit());
        signInAs(test.administrator());
        SystemAccess.run(() -> people.linkLogin(id, LoginKind.PERSONNUMMER, "194107081111"));
        UI.getCurrent().navigate(OrganisationNavigation.person(id));
        _assertOne(Span.class, spec -> spec.withText("19410708-****"));
        press("Visa hela numret");
        _assertOne(Span.class, spec -> spec.withText("19410708-1111"));
        SystemAccess.run(() -> people.unlinkLogin(id, LoginKind.PERSONNUMMER, ""));
    }

    @Test
    @DisplayName("ORG-02: an administrator gives a login; one that is another's is refused in the dialog")
    void login() {
        var taken = TestPeople.unique() + "@kommun.test";
        var other = test.careStaff(test.unit());
        SystemAccess.run(() -> people.linkLogin(other, LoginKind.USER_NAME, taken));
        var id = test.careStaff(test.unit());
        signInAs(test.administrator());
        UI.getCurrent().navigate(OrganisationNavigation.person(id));
        press("Lägg till inloggning");
        var value = field("Användarnamn, HSA-id eller personnummer");
        _setValue(value, taken);
        var buttons = _find(Button.class, spec -> spec.withText("Lägg till inloggning"));
        _click(buttons.getLast());
        assertThat(faults()).contains("En annan person loggar redan in");
        _setValue(value, "ny" + taken);
        _click(buttons.getLast());
        _assertOne(Span.class, spec -> spec.withText("Användarnamn: ny" + taken));
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: a manager sees the own staff with no way to change them, and is turned away from others")
    void managersPage() {
        var unit = test.unit();
        var mine = test.careStaff(unit);
        var other = test.careStaff(test.unit());
        signInAs(test.manager(unit));
        UI.getCurrent().navigate(OrganisationNavigation.person(mine));
        _assertOne(H2.class, spec -> spec.withText("Tillhörighet"));
        _assertNone(Button.class, spec -> spec.withText("Ge roll"));
        UI.getCurrent().navigate(OrganisationNavigation.person(other));
        _assertOne(H1.class, spec -> spec.withText("Du har inte tillgång"));
        UI.getCurrent().navigate("people/not-an-id");
        _assertOne(H1.class, spec -> spec.withText("Sidan finns inte"));
    }

    @Test
    @Tag("ORG-03")
    @DisplayName(
            "ORG-03: a manager's list has the own staff, an administrator's all; each within the statements allowed")
    void lists() {
        var unit = test.unit();
        var mine = test.careStaff(unit);
        test.careStaff(test.unit());
        var manager = test.manager(unit, test.unit());
        signInAs(manager);
        assertThat(rows(OrganisationNavigation.STAFF)).isEqualTo(1);
        signInAs(test.administrator());
        long statements =
                statements(() -> assertThat(rows(OrganisationNavigation.PEOPLE)).isPositive());
        assertThat(statements).isLessThanOrEqualTo(12);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Sök på namn eller e-post")), "vårda zzzz");
        assertThat(GridKt._size(_get(Grid.class))).isZero();
        assertThat(statements(() -> UI.getCurrent().navigate(OrganisationNavigation.person(mine))))
                .isLessThanOrEqualTo(12);
    }

    private static int rows(String path) {
        UI.getCurrent().navigate(path);
        var grid = _get(Grid.class);
        return GridKt._fetch(grid, 0, 50).size();
    }

    @Test
    @Tag("ORG-01")
    @DisplayName("ORG-01: an administrator makes a provider and a unit of it")
    void makesPlaces() {
        signInAs(test.administrator());
        UI.getCurrent().navigate(OrganisationNavigation.PROVIDERS);
        press("Lägg till utförare");
        var save =
                _find(Button.class, spec -> spec.withText("Lägg till utförare")).getLast();
        _click(save);
        assertThat(faults()).contains("Namnet saknas");
        var name = "Vyernas Omsorg " + TestPeople.unique();
        _setValue(field("Utförarens namn"), name);
        _setValue(field("Organisationsnummer"), "556016-0681");
        _click(save);
        assertThat(faults()).contains("Organisationsnumret stämmer inte");
        _setValue(field("Organisationsnummer"), "556016-0680");
        _click(save);
        assertThat(_get(H1.class).getText()).isEqualTo(name);
        press("Lägg till enhet");
        _setValue(field("Enhetens namn"), "Hemtjänst öst");
        _get(Select.class, spec -> spec.withLabel("Verksamhetsform"))
                .setValue(se.omsorgsportal.organisation.UnitKind.HOME_CARE);
        _click(_find(Button.class, spec -> spec.withText("Lägg till enhet")).getLast());
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        assertThat(statements(
                        () -> assertThat(rows(OrganisationNavigation.UNITS)).isPositive()))
                .isLessThanOrEqualTo(12);
        assertThat(statements(
                        () -> assertThat(rows(OrganisationNavigation.PROVIDERS)).isPositive()))
                .isLessThanOrEqualTo(12);
    }

    @Test
    @Tag("ORG-01")
    @DisplayName(
            "ORG-01, ORG-02: a person, a unit and a provider are taken out of use, which can be undone, and into use")
    void outOfUse() {
        signInAs(test.administrator());
        var unit = test.unit();
        UI.getCurrent().navigate(OrganisationNavigation.PEOPLE + "/" + test.superuser(unit));
        goesOutAndBack();
        UI.getCurrent().navigate(OrganisationNavigation.UNITS + "/" + unit);
        goesOutAndBack();
        UI.getCurrent().navigate(OrganisationNavigation.PROVIDERS + "/" + test.provider());
        goesOutAndBack();
    }

    private static void goesOutAndBack() {
        press("Inaktivera");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(Button.class, spec -> spec.withText("Inaktivera"));
        _click(_find(Button.class, spec -> spec.withText("Ångra")).getLast());
        press("Inaktivera");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        press("Aktivera");
        _assertOne(Button.class, spec -> spec.withText("Inaktivera"));
    }

    @Autowired
    private List<SearchContribution> contributions;

    private List<String> found(String text) {
        return contributions.stream()
                .filter(one -> one instanceof PeopleSearch || one instanceof UnitSearch)
                .flatMap(one -> one.find(text, 8).stream())
                .map(SearchContribution.Hit::path)
                .toList();
    }

    @Test
    @Tag("ALL-07")
    @DisplayName("ALL-07: the search finds people and units within reach, and nothing for care staff")
    void search() {
        var unit = test.unit();
        var unique = TestPeople.letters(TestPeople.unique());
        var person = test.person("Zzz" + unique, ProfessionalFunction.CARE_STAFF, unit);
        signInAs(test.manager(unit));
        assertThat(found("zzz" + unique)).containsExactly(OrganisationNavigation.person(person));
        assertThat(found("enhet")).containsExactly(OrganisationNavigation.staffAt(unit));
        signInAs(test.administrator());
        assertThat(found(unique)).containsExactly(OrganisationNavigation.person(person));
        assertThat(Statements.count(() -> found(unique))).isLessThanOrEqualTo(6);
        signInAs(test.careStaff(unit));
        assertThat(found(unique)).isEmpty();
        assertThat(found("enhet")).isEmpty();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: care staff sees the own details")
    void myDetails() {
        signInAs(test.careStaff(test.unit()));
        UI.getCurrent().navigate(OrganisationNavigation.ME);
        _assertOne(H1.class, spec -> spec.withText("Mina uppgifter"));
        _assertNone(Button.class, spec -> spec.withText("Ge roll"));
        UI.getCurrent().navigate(OrganisationNavigation.PEOPLE);
        _assertNone(Grid.class);
    }

    @Test
    @Tag("ORG-01")
    @DisplayName("ORG-01: an empty portal leads through provider, unit and people")
    void firstSteps() {
        signInAs(test.administrator());
        for (var state : List.of(
                new SetUpProgress(false, false, false),
                new SetUpProgress(true, false, false),
                new SetUpProgress(true, true, false))) {
            var card = FirstStepsCard.card(state);
            UI.getCurrent().add(card);
            assertThat(_find(card, Anchor.class)).hasSize(1);
            UI.getCurrent().remove(card);
        }
    }
}
