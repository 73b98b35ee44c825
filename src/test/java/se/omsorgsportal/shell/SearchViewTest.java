package se.omsorgsportal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ALL-07")
class SearchViewTest extends ViewTest {

    @Autowired
    private TestPeople make;

    @Autowired
    private People people;

    private PersonId administrator;
    private String name;
    private PersonId person;

    @BeforeEach
    void somebodyToFind() {
        UnitId unit = make.unit();
        administrator = make.administrator();
        person = make.manager(unit);
        name = SystemAccess.call(() -> people.names(List.of(person)).get(person));
    }

    @Test
    @DisplayName("Enter opens the first hit, and does nothing while there is none")
    void enter() {
        signInAs(administrator);
        open();
        var home = UI.getCurrent().getActiveViewLocation().getPath();

        enter("nobody is called this");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(home);
        _get(SearchDialog.class);

        enter(name);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .contains(person.value().toString());
        _assertNone(SearchDialog.class);
    }

    @Test
    @DisplayName("One letter finds nobody, also after a name that did")
    void tooShort() {
        signInAs(administrator);
        open();
        type(name);
        assertThat(hits()).isNotZero();

        type("x");
        assertThat(hits()).isZero();
        enter("x");
        _get(SearchDialog.class);
    }

    private static void open() {
        _click(_get(SearchButton.class));
    }

    private static void type(String text) {
        _setValue(field(), text);
    }

    private static void enter(String text) {
        type(text);
        ComponentUtil.fireEvent(field(), new KeyPressEvent(field(), "Enter"));
    }

    private static TextField field() {
        return _get(_get(SearchDialog.class), TextField.class);
    }

    private static int hits() {
        return _find(_get(SearchDialog.class), Anchor.class).size();
    }
}
