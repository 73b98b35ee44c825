package se.omsorgsportal.moves.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.moves.MoveDesk;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.moves.MoveState;
import se.omsorgsportal.moves.MoveSummary;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.moves.NewMove;
import se.omsorgsportal.organisation.Colleague;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

class MoveViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private MoveDesk desk;

    @Autowired
    private Moves moves;

    @Autowired
    private Staff staff;

    @Autowired
    private Units units;

    @Autowired
    private TestPeople make;

    private UnitId from;
    private UnitId to;
    private PersonId leaver;
    private PersonId receiver;
    private PersonId nurse;

    @BeforeEach
    void makePeople() {
        var provider = make.provider();
        from = make.unit(provider);
        to = make.unit(provider);
        leaver = make.superuser(from);
        receiver = make.superuser(to);
        nurse = make.careStaff(from);
    }

    @Test
    @Tag("MOV-01")
    @DisplayName("MOV-01: a superuser begins from home, is told what is missing, and lands on the move's page")
    void begins() {
        signInAs(leaver);
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().equals("moves/new"))))
                .isNotEmpty();
        UI.getCurrent().navigate(MoveNavigation.NEW);
        press("Skicka");
        assertThat(_get(FormErrors.class).getChildren()).isNotEmpty();

        _setValue(person(), colleague(leaver, from));
        _setValue(other(), unit(to));
        _setValue(_get(DatePicker.class), TODAY.plusDays(7));
        assertThat(_get(Checkbox.class).getLabel()).contains("inaktiverat", "18 januari 2027");
        _setValue(_get(Checkbox.class), true);
        press("Skicka");

        assertThat(_get(H1.class).getText()).startsWith("Flytt: ");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Väntar på "));
        assertThat(_find(ListItem.class)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    @Tag("MOV-01")
    @DisplayName("MOV-01: the receiving superuser finds who comes by unit and name, and begins")
    void beginsAsReceiver() {
        signInAs(receiver);
        UI.getCurrent().navigate(MoveNavigation.NEW);
        _setValue(_get(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class), MoveSide.RECEIVING);
        _setValue(other(), unit(from));
        _setValue(person(), colleague(receiver, from));
        _setValue(_get(DatePicker.class), TODAY);
        _setValue(_get(Checkbox.class), true);
        press("Skicka");

        assertThat(state(onlyMove(leaver))).isEqualTo(MoveState.AWAITING_LEAVING);
    }

    @Test
    @Tag("MOV-01")
    @DisplayName(
            "MOV-01: what waits is counted on the home and listed with since when; the other side's day is confirmed by one button")
    void confirms() {
        var id = begun(TODAY.plusDays(3));
        signInAs(receiver);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Flyttar som väntar på dig");
        UI.getCurrent().navigate(MoveNavigation.MOVES);
        var grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(((MoveSummary) GridKt._get(grid, 0)).id()).isEqualTo(id);

        UI.getCurrent().navigate(MoveNavigation.move(id));
        assertThat(_find(H2.class)).extracting(H2::getText).anyMatch(text -> text.startsWith("Din del: lägg upp på"));
        press("Bekräfta 14 januari 2027");
        assertThat(state(id)).isEqualTo(MoveState.AWAITING_RECEIVING);
        _setValue(_get(Checkbox.class), true);
        press("Bekräfta 14 januari 2027");

        assertThat(state(id)).isEqualTo(MoveState.AGREED);
        _assertNone(DatePicker.class);
    }

    @Test
    @Tag("MOV-01")
    @DisplayName("MOV-01: different days are shown side by side, and the proposal is confirmed")
    void differ() {
        var id = begun(TODAY.plusDays(3));
        signInAs(receiver);
        UI.getCurrent().navigate(MoveNavigation.move(id));
        _setValue(_get(DatePicker.class), TODAY.plusDays(9));
        _setValue(_get(Checkbox.class), true);
        press("Skicka");

        signInAs(leaver);
        UI.getCurrent().navigate(MoveNavigation.move(id));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Ni har angett olika dagar."));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.contains("14 januari 2027") && text.contains("20 januari 2027"));
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(TODAY.plusDays(9));
        _setValue(_get(Checkbox.class), true);
        press("Bekräfta 20 januari 2027");
        assertThat(state(id)).isEqualTo(MoveState.AGREED);
    }

    @Test
    @Tag("MOV-02")
    @DisplayName("MOV-02: the administrator has it on the home and in the list on the day, and ticks it")
    void administrator() {
        var id = begun(TODAY);
        confirm(id, TODAY);
        signInAs(make.administrator());
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("AD-konton som ska byta enhet"));
        UI.getCurrent().navigate(MoveNavigation.move(id));
        _assertNone(DatePicker.class);
        press("AD-kontot är bytt");
        _click(_find(Button.class, spec -> spec.withText("AD-kontot är bytt")).getLast());

        assertThat(state(id)).isEqualTo(MoveState.DONE);
    }

    @Test
    @Tag("MOV-04")
    @DisplayName("MOV-04: calling off asks why and says what happens")
    void callsOff() {
        var id = begun(TODAY);
        confirm(id, TODAY);
        signInAs(leaver);
        UI.getCurrent().navigate(MoveNavigation.move(id));
        press("Avbryt flytten");
        _setValue(_get(TextArea.class), "Fel person");
        _click(_find(Button.class, spec -> spec.withText("Avbryt flytten")).getLast());

        assertThat(state(id)).isEqualTo(MoveState.CALLED_OFF);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Fel person");
    }

    @Test
    @Tag("MOV-03")
    @DisplayName("MOV-03: to another provider: why not, and the two right actions")
    void otherProvider() {
        signInAs(leaver);
        UI.getCurrent().navigate(MoveNavigation.OTHER_PROVIDER);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("start-card"))).hasSize(2);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: a stranger gets the page of what is not there for them, and English works")
    void stranger() {
        var id = begun(TODAY);
        signInAs(make.superuser(make.unit()));
        try {
            UI.getCurrent().navigate(MoveNavigation.move(id));
        } catch (RuntimeException refused) {
            assertThat(refused).hasRootCauseInstanceOf(se.omsorgsportal.security.OutsideScope.class);
        }
        _assertNone(DatePicker.class);
        signInAs(receiver, Locale.ENGLISH);
        UI.getCurrent().navigate(MoveNavigation.move(id));
        assertThat(_get(H1.class).getText()).startsWith("Move: ");
    }

    @Test
    @DisplayName("the page of a move asks at most 12 questions")
    void statements() {
        var id = begun(TODAY.plusDays(1));
        signInAs(receiver);
        UI.getCurrent().navigate(MoveNavigation.move(id));
        UI.getCurrent().navigate("");
        assertThat(statements(() -> UI.getCurrent().navigate(MoveNavigation.move(id))))
                .isLessThanOrEqualTo(12);
        assertThat(statements(() -> UI.getCurrent().navigate(MoveNavigation.MOVES)))
                .isLessThanOrEqualTo(12);
    }

    private MoveId begun(LocalDate day) {
        TestLogin.as(leaver);
        return desk.begin(new NewMove(MoveSide.LEAVING, nurse, from, to, day, true));
    }

    private void confirm(MoveId id, LocalDate day) {
        TestLogin.as(receiver);
        desk.act(id, moves.details(id).version(), MoveSide.RECEIVING, day, true);
    }

    private MoveId onlyMove(PersonId who) {
        TestLogin.as(who);
        return moves.page(se.omsorgsportal.security.Role.SUPERUSER, se.omsorgsportal.moves.MoveChoice.MINE, 0, 5)
                .getFirst()
                .id();
    }

    private MoveState state(MoveId id) {
        return SystemAccess.call(() -> moves.details(id).state());
    }

    private Colleague colleague(PersonId who, UnitId at) {
        return staff.colleagues(at, "Vårda", 5).stream()
                .filter(each -> each.id().equals(nurse))
                .findFirst()
                .orElseThrow();
    }

    private UnitSummary unit(UnitId id) {
        return units.byId(java.util.List.of(id)).get(id);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Colleague> person() {
        return _get(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<UnitSummary> other() {
        return _find(Select.class, spec -> spec.withPredicate(select -> !"role-switch".equals(select.getClassName())))
                .get(1);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
