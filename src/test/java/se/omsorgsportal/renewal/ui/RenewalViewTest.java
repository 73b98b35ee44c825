package se.omsorgsportal.renewal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.renewal.Outcome;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.renewal.RunState;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.signins.TestLogs;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("REN-04")
class RenewalViewTest extends ViewTest {

    /** After the other tests of renewal, whose logs and accounts end in 2037. */
    private static final LocalDate TODAY = LocalDate.of(2037, 11, 2);

    @Autowired
    private TestPeople people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RenewalRuns runs;

    @Autowired
    private UnusedAccountsCard unusedCard;

    @Autowired
    private LapsingCard lapsingCard;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext portal;

    private PersonId administrator;
    private UnitId unit;

    @BeforeEach
    void accountsThatLapse() {
        clock.set(TODAY.minusMonths(13), LocalTime.NOON);
        unit = people.unit();
        administrator = people.administrator();
        account("Aina");
        account("Bea");
        clock.set(TODAY, LocalTime.NOON);
        signInAs(administrator);
        new TestLogs(portal).covering(TODAY.minusMonths(6), TODAY.minusDays(1));
    }

    @AfterEach
    void nothingStaysOpen() {
        jdbc.sql("UPDATE renewal_run SET open_key = NULL, state = 'DISCARDED' WHERE open_key IS NOT NULL")
                .update();
        jdbc.sql("UPDATE account SET valid_to = '2027-01-01' WHERE valid_to >= ?")
                .param(TODAY)
                .update();
    }

    @Test
    @DisplayName("REN-04: preview, decide otherwise with a reason, execute by typing how many end")
    void run() {
        UI.getCurrent().navigate("renewals");
        _click(_get(Button.class, spec -> spec.withText("Ny körning")));
        _click(_get(Button.class, spec -> spec.withText("Visa bedömningen")));
        assertThat(_get(H1.class).getText()).startsWith("Förlängning av konton till och med");
        var grid = _get(Grid.class);
        GridKt.expectRows(grid, 2);
        _click((Button) GridKt._getCellComponent(grid, 0, "action"));
        _click(_get(Button.class, spec -> spec.withText("Spara beslutet")));
        assertThat(_get(Dialog.class).isOpened())
                .as("outcome and reason are missing")
                .isTrue();
        RadioButtonGroup<Outcome> outcome = _get(RadioButtonGroup.class);
        _setValue(outcome, Outcome.FULL);
        _setValue(_get(TextArea.class), "Föräldraledig till mars.");
        _click(_get(Button.class, spec -> spec.withText("Spara beslutet")));
        _assertNone(Dialog.class);
        Select<Outcome> filter = _get(Select.class, spec -> spec.withLabel("Utfall"));
        _setValue(filter, Outcome.END);
        GridKt.expectRows(_get(Grid.class), 1);
        _click(_get(Button.class, spec -> spec.withText("Utför körningen")));
        _setValue(_get(IntegerField.class), 2);
        var execute =
                _find(Button.class, spec -> spec.withText("Utför körningen")).getLast();
        _click(execute);
        assertThat(_get(_get(Dialog.class), FormErrors.class).isVisible()).isTrue();
        _setValue(_get(IntegerField.class), 1);
        _click(execute);
        var open = runs.open().orElseThrow();
        assertThat(open.state()).isEqualTo(RunState.EXECUTING);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        UI.getCurrent().navigate("renewals");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        UI.getCurrent().navigate("renewals/" + open.id());
        assertThat(UI.getCurrent().getPollInterval())
                .as("another node may be the one that works")
                .isPositive();
    }

    @Test
    @DisplayName("REN-04: a run's page has few statements, and so has the list of runs")
    void statements() {
        var run = runs.preview(TODAY.plusDays(60));
        assertThat(statements(() -> UI.getCurrent().navigate("renewals/" + run)))
                .isLessThanOrEqualTo(12);
        assertThat(statements(() -> UI.getCurrent().navigate("renewals"))).isLessThanOrEqualTo(12);
        assertThat(lapsingCard.content(Role.ADMINISTRATOR)).isPresent();
        _assertOne(Grid.class);
    }

    @Test
    @Tag("REN-01")
    @DisplayName("REN-01: the calendar counts the lapses of each day and opens a day's accounts")
    void calendar() {
        assertThat(statements(() -> UI.getCurrent().navigate("lapses"))).isLessThanOrEqualTo(12);
        var day = TODAY.plusDays(20);
        var link = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().equals("lapses?day=" + day))
                .findFirst();
        assertThat(link).isPresent();
        UI.getCurrent().navigate("lapses", QueryParameters.of("day", day.toString()));
        GridKt.expectRows(_get(Grid.class), 2);
        UI.getCurrent().navigate("lapses", QueryParameters.of("day", "nonsense"));
        _assertNone(Grid.class);
    }

    @Test
    @Tag("REN-05")
    @DisplayName("REN-05: a manager's home counts the unused accounts of the staff and leads to them")
    void unused() {
        signInAs(people.manager(unit));
        assertThat(unusedCard.content(Role.MANAGER)).isPresent();
        assertThat(statements(() -> UI.getCurrent().navigate("unused-accounts")))
                .isLessThanOrEqualTo(12);
        GridKt.expectRows(_get(Grid.class), 2);
        signInAs(people.manager(people.unit()));
        assertThat(unusedCard.content(Role.MANAGER)).isEmpty();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: managers do not renew")
    void managers() {
        signInAs(people.manager(unit));
        UI.getCurrent().navigate("renewals");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Förlängning av konton");
    }

    private void account(String given) {
        var person = people.person(given, ProfessionalFunction.CARE_STAFF, unit);
        var letters = TestPeople.letters(TestPeople.unique());
        var stem = letters.substring(letters.length() - 6);
        SystemAccess.run(() -> {
            accounts.nameFor(person, new PersonName(stem.substring(0, 3), stem.substring(3)));
            accounts.created(person, TODAY.plusDays(20));
        });
    }
}
