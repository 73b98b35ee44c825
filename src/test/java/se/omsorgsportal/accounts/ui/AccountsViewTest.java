package se.omsorgsportal.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("PRV-11")
class AccountsViewTest extends ViewTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountSearch search;

    @Test
    @DisplayName("PRV-11: an administrator finds a user name, and notes one that the directory has")
    void findsAndNotes() {
        var person = people.person("Kim", ProfessionalFunction.CARE_STAFF, null);
        var letters = TestPeople.letters(TestPeople.unique());
        var stem = letters.substring(letters.length() - 6);
        var name = SystemAccess.call(
                () -> accounts.nameFor(person, new PersonName(stem.substring(0, 3), stem.substring(3))));
        signInAs(people.administrator());
        long statements = statements(() -> UI.getCurrent().navigate("accounts"));
        assertThat(statements).isLessThanOrEqualTo(12);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Användarnamn")), stem);
        GridKt.expectRows(_get(Grid.class), 1);
        assertThat(search.find(name.value(), 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path()).isEqualTo("people/" + person));
        _click(_get(Button.class, spec -> spec.withText("Notera upptaget namn")));
        var field = _get(_get(Dialog.class), TextField.class);
        _setValue(field, "fel");
        _click(_get(Button.class, spec -> spec.withText("Notera namnet")));
        assertThat(field.isInvalid()).isTrue();
        _setValue(field, "ext-" + stem + "02");
        _click(_get(Button.class, spec -> spec.withText("Notera namnet")));
        _assertNone(Dialog.class);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: managers do not see the list of user names")
    void managers() {
        signInAs(people.manager(people.unit()));
        UI.getCurrent().navigate("accounts");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Användarnamn");
        assertThat(search.find("ext-", 5)).isEmpty();
    }
}
