package se.omsorgsportal.standins.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.organisation.Colleague;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.standins.NewStandIn;
import se.omsorgsportal.standins.StandIns;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ORD-11")
class StandInViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private StandIns standIns;

    @Autowired
    private People people;

    @Autowired
    private TestPeople make;

    private PersonId manager;
    private PersonId deputy;

    @BeforeEach
    void makePeople() {
        var provider = make.provider();
        var unit = make.unit(provider);
        manager = make.manager(unit);
        deputy = make.careStaff(make.unit(provider));
    }

    @Test
    @DisplayName("ORD-11: a manager names a stand-in, sees it, and ends it")
    @SuppressWarnings("unchecked")
    void names() {
        signInAs(manager);
        UI.getCurrent().navigate("stand-ins");
        press("Utse ersättare");
        _setValue(_get(ComboBox.class), new Colleague(deputy, "Vårda"));
        _setValue(_find(DatePicker.class).get(0), TODAY);
        _setValue(_find(DatePicker.class).get(1), TODAY.plusDays(4));
        _click(_find(Button.class, spec -> spec.withText("Utse ersättare")).getLast());

        assertThat(standIns.named()).hasSize(1);
        assertThat(texts()).contains(name(deputy), "Chef, 2027-01-11 – 2027-01-15", "Gäller nu");
        _get(Button.class, spec -> spec.withText("Avsluta"));
    }

    @Test
    @DisplayName("ORD-11: the stand-in begins from home; every page says for whom, until they stop")
    void works() {
        TestLogin.as(manager);
        standIns.name(new NewStandIn(Role.MANAGER, deputy, TODAY, TODAY));
        signInAs(deputy);
        assertThat(texts()).contains(name(manager));
        press("Arbeta som ersättare");

        UI.getCurrent().navigate("stand-ins");
        UI.getCurrent().navigate("");
        assertThat(texts())
                .contains("Du arbetar som ersättare för " + name(manager) + ", till och med 11 januari 2027.");
        UI.getCurrent().navigate("orders");
        _assertNone(Button.class, spec -> spec.withText("Arbeta som ersättare"));
        press("Sluta arbeta som ersättare");
        UI.getCurrent().navigate("stand-ins");
        _assertNone(Button.class, spec -> spec.withText("Sluta arbeta som ersättare"));
    }

    private String name(PersonId person) {
        return people.names(java.util.List.of(person)).get(person);
    }

    private static java.util.List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
