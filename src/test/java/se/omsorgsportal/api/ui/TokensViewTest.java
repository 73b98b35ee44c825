package se.omsorgsportal.api.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.api.ApiTokens;
import se.omsorgsportal.api.TokenDetails;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ALL-08")
class TokensViewTest extends ViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    People directory;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TestClock clock;

    @Test
    @DisplayName("ALL-08: an administrator makes a token, sees its secret once, and revokes it")
    @SuppressWarnings("unchecked")
    void makeAndRevoke() {
        clock.reset();
        var manager = people.manager(people.unit());
        signInAs(people.administrator());
        UI.getCurrent().navigate("api-tokens");
        _click(_get(Button.class, spec -> spec.withText("Skapa nyckel")));
        var name = "Personalsystem " + TestPeople.unique();
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Skapa")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Namn")).isInvalid()
                        || _get(ComboBox.class, spec -> spec.withLabel("I vems namn"))
                                .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Namn")), name);
        ((ComboBox<PersonSummary>) _get(ComboBox.class, spec -> spec.withLabel("I vems namn")))
                .setValue(SystemAccess.call(() -> directory.find(manager).orElseThrow()));
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("Sista dag")),
                Zone.today(clock).plusDays(90));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Skapa")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nyckel")).getValue())
                .startsWith("osp_");
        _click(_get(Button.class, spec -> spec.withText("Jag har sparat den")));
        _assertNone(TextField.class, spec -> spec.withLabel("Nyckel"));

        Grid<TokenDetails> grid = _get(Grid.class);
        var mine = GridKt._get(grid, 0);
        assertThat(mine.name()).isEqualTo(name);
        SystemAccess.run(() -> tokens.revoke(mine.id()));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("api-tokens");
        assertThat(GridKt._get((Grid<TokenDetails>) _get(Grid.class), 0).revokedAt())
                .isNotNull();
    }
}
