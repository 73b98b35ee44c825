package se.omsorgsportal.orders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;

class OrderKindsViewTest extends OrderViewTesting {

    @Autowired
    private Employments employments;

    private PersonId carer;

    @BeforeEach
    void staff() {
        carer = people.careStaff(unit);
    }

    @Test
    @Tag("END-01")
    @Tag("END-04")
    @DisplayName("END-01, END-04: from the home over the list of leavers to a sent ending, in the fewest clicks")
    void endsALeaver() {
        SystemAccess.run(() -> employments.end(carer, Set.of(unit), LocalDate.of(2027, 1, 8)));
        signInAs(manager);
        UI.getCurrent().navigate("");
        assertThat(texts()).contains("Har slutat utan avslut");
        UI.getCurrent().navigate(OrderNavigation.LEAVERS);
        go(OrderKind.ENDING);
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(texts()).contains("Det här berörs av avslutet");
        press("Nästa");
        assertThat(faults()).contains("Texten saknas");
        _setValue(_get(TextArea.class), "Vikariatet är slut.");
        press("Nästa");
        assertThat(texts()).contains("Avslut", "fredag 8 januari 2027", "Vikariatet är slut.");
        press("Skicka beställning");
        assertThat(texts()).contains("BEH-2027-");
        assertThat(orders.summaries(OrderQuery.newest().at(unit)))
                .singleElement()
                .satisfies(order -> assertThat(order.kind()).isEqualTo(OrderKind.ENDING));
        UI.getCurrent().navigate(OrderNavigation.ORDERS);
        assertThat(_find(Grid.class)).hasSize(1);
    }

    @Test
    @Tag("ORD-01")
    @DisplayName("ORD-01: another kind gives another form, and a wrong link begins at the beginning")
    void choosesTheKind() {
        signInAs(manager);
        UI.getCurrent().navigate(OrderNavigation.NEW, QueryParameters.of("kind", "nonsense"));
        _setValue(kinds(), OrderKind.SITHS);
        assertThat(texts()).contains("Beställ SITHS-certifikat", "HSA-id");
        press("Nästa");
        press("Nästa");
        assertThat(faults()).contains("Personen saknas");
    }

    @Test
    @Tag("END-01")
    @DisplayName("END-01: a change begins with what holds today")
    void changeIsFilledIn() {
        signInAs(manager);
        go(OrderKind.CHANGE);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Från och med")), LocalDate.of(2027, 1, 25));
        press("Nästa");
        press("Nästa");
        assertThat(faults()).contains("Inget är ändrat");
    }

    @Test
    @Tag("SIT-01")
    @DisplayName(
            "SIT-01: the refusal for somebody unlicensed stands at the person, before anything is typed of the card")
    void unlicensed() {
        signInAs(manager);
        go(OrderKind.SITHS);
        assertThat(_get(TextField.class, spec -> spec.withLabel("HSA-id"))).isNotNull();
        press("Tillbaka");
        press("Nästa");
        assertThat(faults()).contains("SITHS");
    }

    private void go(OrderKind kind) {
        UI.getCurrent().navigate(OrderNavigation.NEW, parameters(kind));
    }

    private QueryParameters parameters(OrderKind kind) {
        return QueryParameters.of("kind", kind.name().toLowerCase(Locale.ROOT)).merging("person", carer.toString());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<OrderKind> kinds() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Vad gäller beställningen?"));
    }
}
