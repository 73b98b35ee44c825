package se.omsorgsportal.signins.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.signins.ImportState;
import se.omsorgsportal.signins.SignInImports;
import se.omsorgsportal.signins.TestLogs;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("REN-03")
class SignInsViewTest extends ViewTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private SignInImports imports;

    @Autowired
    private ApplicationContext portal;

    private TestLogs logs;

    @BeforeEach
    void signIn() {
        logs = new TestLogs(portal);
        signInAs(people.administrator());
    }

    @Test
    @DisplayName("REN-03: the reading is shown, changed and confirmed; then the file is read and its report offered")
    void confirms() {
        var id = logs.upload("Tid;Vem\n2027-01-10 08:05;ext-ingenn97\n2027-01-10 08:06;ext-ingenn96\n");
        UI.getCurrent().navigate("sign-ins/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("logg.csv");
        assertThat(_find(Span.class, spec -> spec.withText("Okänt användarnamn")))
                .hasSize(2);
        Select<Character> delimiter = delimiter();
        _setValue(delimiter, ',');
        assertThat(_find(Span.class, spec -> spec.withText("Kolumn saknas"))).isNotEmpty();
        _setValue(delimiter(), ';');
        Select<Integer> time = _get(Select.class, spec -> spec.withLabel("Kolumn med tid"));
        _setValue(time, 1);
        _click(_get(Button.class, spec -> spec.withText("Läs in filen")));
        assertThat(_get(FormErrors.class).isVisible()).isTrue();
        _setValue(time, 0);
        _click(_get(Button.class, spec -> spec.withText("Läs in filen")));
        _assertOne(ProgressBar.class);
        UI.getCurrent().navigate("sign-ins");
        UI.getCurrent().navigate("sign-ins/" + id);
        assertThat(UI.getCurrent().getPollInterval())
                .as("another node may be the one that reads")
                .isPositive();
        logs.work(id);
        UI.getCurrent().navigate("sign-ins/" + id);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(imports.details(id).state()).isEqualTo(ImportState.DONE);
        _assertOne(Anchor.class, spec -> spec.withText("Hämta utelämnade rader"));
        _assertNone(ProgressBar.class);
    }

    @Test
    @DisplayName("REN-03: a file can be thrown away; the list has few statements, also in English")
    void list() {
        var id = logs.upload("Tid;Vem\n2027-01-10 08:05;ext-ingenn97\n");
        UI.getCurrent().navigate("sign-ins/" + id);
        _click(_get(Button.class, spec -> spec.withText("Ta bort filen")));
        assertThat(imports.details(id).state()).isEqualTo(ImportState.CANCELLED);
        signInAs(people.administrator(), Locale.ENGLISH);
        long statements = statements(() -> UI.getCurrent().navigate("sign-ins"));
        assertThat(statements).isLessThanOrEqualTo(12);
        assertThat(_get(H1.class).getText()).isEqualTo("Sign-in logs");
        _assertOne(Upload.class);
        _assertOne(Grid.class);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: managers see no logs")
    void managers() {
        signInAs(people.manager(people.unit()));
        UI.getCurrent().navigate("sign-ins");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Inloggningsloggar");
    }

    @SuppressWarnings("unchecked")
    private static Select<Character> delimiter() {
        return _get(Select.class, spec -> spec.withLabel("Skiljetecken"));
    }
}
