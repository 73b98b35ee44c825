package se.omsorgsportal.orders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.DraftId;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderDrafts;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

class OrderViewTest extends OrderViewTesting {

    private static final LocalDate START = LocalDate.of(2027, 1, 25);

    @Autowired
    private OrderDesk desk;

    @Autowired
    private OrderDrafts drafts;

    private String family;

    @BeforeEach
    void aNewName() {
        family = "Vy" + TestPeople.letters(TestPeople.unique());
    }

    @Test
    @Tag("ORD-01")
    @Tag("ORD-03")
    @Tag("ORD-05")
    @DisplayName("ORD-01, ORD-03, ORD-05: a manager orders step by step and gets a receipt with the case number")
    void ordersAnAccount() {
        signInAs(manager);
        UI.getCurrent().navigate(OrderNavigation.NEW);
        press("Nästa");
        press("Nästa");
        assertThat(faults()).contains("Förnamnet saknas", "E-postadressen", "Telefonnumret");
        fillPerson();
        assertThat(SystemAccess.call(() -> 1)).isEqualTo(1);
        press("Nästa");
        _setValue(kind(), EmploymentKind.PERMANENT);
        _setValue(start(), LocalDate.of(2027, 1, 14));
        press("Nästa");
        assertThat(faults()).contains("Starten är för nära");
        assertThat(_get(Checkbox.class).isVisible()).isTrue();
        assertThat(texts()).contains("blir brådskande");
        _setValue(start(), START);
        assertThat(texts()).contains("måndag 25 januari 2027, vecka 4 går bra");
        press("Nästa");
        _setValue(_get(Select.class, spec -> spec.withLabel("Funktion")), ProfessionalFunction.CARE_STAFF);
        assertThat(_get(MultiSelectComboBox.class).getValue())
                .as("the only unit is chosen already")
                .hasSize(1);
        press("Nästa");
        assertThat(texts()).contains(family, "070-174 06 05", "Omvårdnadspersonal");
        press("Skicka beställning");
        var number = _find(Paragraph.class).stream()
                .map(Paragraph::getText)
                .filter(text -> text.startsWith("BEH-2027-"))
                .toList();
        assertThat(number).hasSize(1);
        assertThat(mine())
                .singleElement()
                .satisfies(order -> assertThat(order.caseNumber()).hasToString(number.getFirst()));
        assertThat(as(manager, () -> drafts.mine())).isEmpty();
    }

    @Test
    @Tag("ORD-03")
    @DisplayName("ORD-03: what is typed is there again, right or wrong, when the draft is opened anew")
    void draftIsKept() {
        signInAs(manager);
        UI.getCurrent().navigate(OrderNavigation.NEW);
        press("Nästa");
        _setValue(field("Förnamn"), "<b>Åsa</b>");
        _setValue(field("E-post"), "inte en adress");
        var draft = as(manager, () -> drafts.mine()).getFirst();
        signInAs(manager);
        UI.getCurrent().navigate(OrderNavigation.ORDERS);
        assertThat(texts()).contains("Fortsätt: Nytt konto, <b>Åsa</b>");
        as(manager, () -> {
            drafts.save(DraftId.next(), OrderForm.empty(OrderKind.ENDING));
            return true;
        });
        signInAs(manager);
        UI.getCurrent().navigate("");
        assertThat(texts()).contains("Fortsätt: Nytt konto, <b>Åsa</b>", "Fortsätt: Avslut, namn saknas");
        UI.getCurrent().navigate(OrderNavigation.draft(draft.id()));
        assertThat(field("Förnamn").getValue()).isEqualTo("<b>Åsa</b>");
        assertThat(field("E-post").getValue()).isEqualTo("inte en adress");
    }

    @Test
    @Tag("ORD-03")
    @DisplayName("ORD-03: a draft that is too early says when it can be sent; a red day is only a notice")
    void tooEarly() {
        signInAs(manager);
        UI.getCurrent().navigate(OrderNavigation.NEW);
        press("Nästa");
        fillPerson();
        press("Nästa");
        _setValue(kind(), EmploymentKind.TEMPORARY);
        _setValue(start(), LocalDate.of(2027, 2, 9));
        assertThat(texts()).contains("för tidigt", "12 januari 2027");
        _setValue(start(), LocalDate.of(2027, 2, 7));
        assertThat(texts()).contains("ledig dag", "fredag 5 februari 2027");
        _setValue(start(), LocalDate.of(2027, 2, 9));
        press("Nästa");
        assertThat(faults()).contains("Sista dagen saknas");
        signInAs(manager);
        UI.getCurrent().navigate("");
        assertThat(texts()).contains("Kan skickas från 12 januari 2027");
    }

    @Test
    @Tag("ORD-13")
    @DisplayName("ORD-13: what does not go with the function is said at once, with the reason")
    void wrongCombination() {
        signInAs(manager);
        UI.getCurrent().navigate(OrderNavigation.NEW);
        press("Nästa");
        fillPerson();
        press("Nästa");
        _setValue(kind(), EmploymentKind.PERMANENT);
        _setValue(start(), START);
        press("Nästa");
        _setValue(_get(Select.class, spec -> spec.withLabel("Funktion")), ProfessionalFunction.CARE_STAFF);
        _assertNone(se.omsorgsportal.shared.ui.StatusBadge.class);
        _setValue(certificate(), Certificate.WANTED);
        assertThat(texts()).contains("Det här går inte ihop", "SITHS");
    }

    @Test
    @Tag("ORD-06")
    @Tag("ORD-12")
    @DisplayName("ORD-06, ORD-12: an administrator approves on the order's page; the orderer's open page shows it")
    void decides() {
        var order = place();
        var administrator = people.administrator();
        signInAs(administrator);
        UI.getCurrent().navigate(OrderNavigation.order(order));
        assertThat(texts()).contains("Ligger hos: Systemförvaltarna", "Historik");
        press("Godkänn");
        _click(_find(Button.class, spec -> spec.withText("Godkänn")).getLast());
        assertThat(texts()).contains("Godkänd, utförs");
        _assertNone(Button.class, spec -> spec.withText("Avslå"));
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06: a refusal asks for its comment and keeps what was typed when it is refused itself")
    void comments() {
        var order = place();
        signInAs(people.administrator());
        UI.getCurrent().navigate(OrderNavigation.order(order));
        press("Avslå");
        var comment = _get(TextArea.class);
        _setValue(comment, "Pnr 19121212-1212");
        _click(_find(Button.class, spec -> spec.withText("Avslå")).getLast());
        assertThat(faults()).contains("personnummer");
        assertThat(comment.getValue()).contains("1212");
        _setValue(comment, "Uppdraget är avslutat.");
        _click(_find(Button.class, spec -> spec.withText("Avslå")).getLast());
        assertThat(texts()).contains("Avslagen", "Uppdraget är avslutat.");
    }

    @Test
    @Tag("ORD-12")
    @DisplayName("ORD-12: an open page changes by itself when somebody else does something")
    void live() {
        var order = place();
        signInAs(manager);
        UI.getCurrent().navigate(OrderNavigation.order(order));
        assertThat(texts()).contains("Väntar på beslut");
        desk.withdraw(order, "Ändrade planer.");
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(texts()).contains("Återtagen", "Ändrade planer.");
        });
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: another provider's manager is told that they have no access, and sees nothing of it")
    void foreign() {
        var order = place();
        signInAs(people.manager(people.unit()));
        UI.getCurrent().navigate(OrderNavigation.order(order));
        assertThat(_get(H1.class).getText()).isEqualTo("Du har inte tillgång");
        assertThat(texts()).doesNotContain(family);
        UI.getCurrent().navigate("orders/00000000-0000-7000-8000-000000000000");
        assertThat(texts()).doesNotContain("orders.");
        UI.getCurrent().navigate("orders/'; DROP TABLE orders; --");
        assertThat(texts()).doesNotContain("orders.");
    }

    @Test
    @Tag("ORD-04")
    @Tag("ORD-12")
    @DisplayName("ORD-04, ORD-12: lists, queue and page take few statements, the same for few rows as for many")
    void statements() {
        place();
        signInAs(manager);
        long few = count(OrderNavigation.ORDERS);
        for (int i = 0; i < 20; i++) {
            place();
        }
        signInAs(manager);
        assertThat(count(OrderNavigation.ORDERS)).isEqualTo(few).isLessThanOrEqualTo(12);
        var order = mine().getFirst().id();
        assertThat(count(OrderNavigation.order(order))).isLessThanOrEqualTo(12);
        signInAs(people.administrator());
        assertThat(count(OrderNavigation.QUEUE)).isLessThanOrEqualTo(12);
        assertThat(count(OrderNavigation.order(order))).isLessThanOrEqualTo(12);
        assertThat(GridKt._size(orderGrid())).isZero();
    }

    private long count(String path) {
        return statements(() -> {
            UI.getCurrent().navigate(path);
            _find(Grid.class).forEach(grid -> GridKt._fetch(grid, 0, 50));
        });
    }

    @SuppressWarnings("unchecked")
    private Grid<OrderSummary> orderGrid() {
        UI.getCurrent().navigate(OrderNavigation.QUEUE);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Namn eller ärendenummer")), "Finnsinte");
        return _get(Grid.class);
    }

    @Test
    @Tag("ALL-04")
    @DisplayName("ALL-04: every view of the orders speaks both languages, and no key shows")
    void languages() {
        var order = place();
        for (var language : Set.of(Locale.of("sv"), Locale.ENGLISH)) {
            for (var person : Set.of(manager, people.administrator())) {
                signInAs(person, language);
                UI.getCurrent().navigate("");
                noKeys();
                UI.getCurrent().navigate(OrderNavigation.order(order));
                noKeys();
                UI.getCurrent().navigate(person.equals(manager) ? OrderNavigation.ORDERS : OrderNavigation.QUEUE);
                noKeys();
            }
        }
    }

    private static void noKeys() {
        assertThat(texts()).doesNotContain("orders.", "order.step", "OrderState.", "!{");
    }

    private void fillPerson() {
        _setValue(field("Förnamn"), "Anna");
        _setValue(field("Efternamn"), family);
        _setValue(field("E-post"), family + "@omsorg.test");
        _setValue(field("Mobil"), "070-174 06 05");
    }

    private OrderId place() {
        TestLogin.as(manager);
        var form = new OrderForm(
                OrderKind.NEW_ACCOUNT,
                "Anna",
                family,
                TestPeople.unique() + "@omsorg.test",
                "070-174 06 05",
                ProfessionalFunction.CARE_STAFF,
                null,
                EmploymentKind.PERMANENT,
                START.toString(),
                "",
                Set.of(unit),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                "<script>alert(1)</script>");
        return desk.submit(form, null).order();
    }

    private java.util.List<OrderSummary> mine() {
        return as(
                manager,
                () -> orders.summaries(
                        OrderQuery.newest().states(Set.of(OrderState.SUBMITTED)).at(unit)));
    }

    private static <T> T as(PersonId person, java.util.function.Supplier<T> work) {
        TestLogin.as(person);
        return work.get();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<EmploymentKind> kind() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Anställning"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Certificate> certificate() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("SITHS-certifikat"));
    }

    private static DatePicker start() {
        return _get(DatePicker.class, spec -> spec.withLabel("Första dag"));
    }
}
