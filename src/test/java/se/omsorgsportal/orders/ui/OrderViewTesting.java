package se.omsorgsportal.orders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

/** A manager who orders for a unit, and what stands in the window. */
abstract class OrderViewTesting extends ViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    Orders orders;

    UnitId unit;
    PersonId manager;

    @BeforeEach
    void makePeople() {
        unit = people.unit();
        manager = people.manager(unit);
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static String faults() {
        return _find(FormErrors.class).stream()
                .filter(FormErrors::isVisible)
                .map(errors -> errors.getElement().getTextRecursively()
                        + _find(errors, Button.class).stream()
                                .map(Button::getText)
                                .toList())
                .reduce("", String::concat);
    }

    static String texts() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
