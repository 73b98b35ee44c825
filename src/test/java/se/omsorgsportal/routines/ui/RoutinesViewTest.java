package se.omsorgsportal.routines.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.routines.RoutineBook;
import se.omsorgsportal.routines.RoutineLine;
import se.omsorgsportal.routines.RoutineWords;
import se.omsorgsportal.shared.Translations;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Timeline;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

/** Sets values only for a day long after the test's clock, so that nobody else's figures change. */
class RoutinesViewTest extends ViewTest {

    private static final LocalDate FAR = LocalDate.of(2090, 1, 2);

    @Autowired
    private TestPeople people;

    @Autowired
    private RoutineBook book;

    @Test
    @DisplayName("part 11: everybody reads all routines, each under its module, in few statements")
    void everybodyReads() {
        var key = numberKey();
        signInAs(people.careStaff(people.unit()));
        assertThat(statements(() -> UI.getCurrent().navigate("routines"))).isLessThanOrEqualTo(12);
        assertThat(_find(Grid.class)).isNotEmpty();
        UI.getCurrent().navigate("routines/" + key);
        assertThat(_get(H1.class).getText()).isNotBlank();
        _assertNone(TextField.class);
    }

    @Test
    @DisplayName(
            "part 11: an administrator changes a value; what is wrong stands at the field and nothing typed is lost")
    void administratorChanges() {
        var key = numberKey();
        signInAs(people.administrator());
        UI.getCurrent().navigate("routines/" + key);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nytt värde")), "många");
        _setValue(_get(DayField.class), FAR);
        save();
        assertThat(_get(FormErrors.class).isVisible()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nytt värde")).getErrorMessage())
                .startsWith("Skriv ett heltal");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(DayField.class).getValue()).isEqualTo(FAR);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nytt värde")), "77");
        _setValue(_get(TextArea.class), "Prov av formuläret");
        save();
        assertThat(_get(Timeline.class).getElement().getTextRecursively())
                .contains("77", "2 januari 2090", "Prov av formuläret");
    }

    @Test
    @DisplayName("ALL-04: every routine has a name and its unit in both languages")
    @Tag("ALL-04")
    void named() {
        signInAs(people.administrator());
        for (var language : new Locale[] {Locale.of("sv"), Locale.ENGLISH}) {
            var words = new RoutineWords(language);
            assertThat(book.all())
                    .map(RoutineLine::setting)
                    .flatMap(setting -> List.of("routine." + setting.key(), "routine.unit." + setting.unit()))
                    .filteredOn(key -> Translations.find(language, key).isEmpty())
                    .isEmpty();
            assertThat(book.all())
                    .map(RoutineLine::module)
                    .filteredOn(module -> words.module(module).equals(module))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("ALL-04: the handbook opens in the user's language and is searched as one types")
    @Tag("ALL-04")
    void handbook() {
        signInAs(people.careStaff(people.unit()), Locale.ENGLISH);
        UI.getCurrent().navigate("handbook");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search the handbook")), "erased chain");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("handbook/audit")
                .doesNotContain("handbook/words");
        UI.getCurrent().navigate("handbook/audit");
        assertThat(_get(H1.class).getText()).isEqualTo("The audit log");
    }

    private String numberKey() {
        signInAs(people.administrator());
        return book.all().stream()
                .map(line -> line.setting())
                .filter(setting -> setting.byDefault().matches("\\d+"))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Spara värdet")));
    }
}
