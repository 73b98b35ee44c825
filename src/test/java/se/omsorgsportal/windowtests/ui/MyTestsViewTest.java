package se.omsorgsportal.windowtests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;
import se.omsorgsportal.windowtests.Answer;
import se.omsorgsportal.windowtests.ProtocolTemplates;
import se.omsorgsportal.windowtests.RollCall;
import se.omsorgsportal.windowtests.Stage;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TestTask;

class MyTestsViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final String AREA = "lc-ifo-mallverktyg";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TestGroup group;

    @Autowired
    private ProtocolTemplates templates;

    @Autowired
    private Windows windows;

    @Autowired
    private List<se.omsorgsportal.servicewindows.WindowSection> sections;

    @Autowired
    private TestPeople make;

    private PersonId tester;
    private WindowId window;

    @BeforeEach
    void ask() {
        clock.set(TODAY, LocalTime.of(9, 0));
        tester = make.superuser(make.unit());
        window = new Stage(beans).confirmed(TODAY, false, AREA);
        SystemAccess.run(() -> group.add(window, tester, List.of(new TestTask(AREA, Round.LOCAL))));
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: a tester sees on the home that they test today, and answers with a substitute")
    void answers() {
        signInAs(tester);
        assertThat(_find(H3.class)).extracting(H3::getText).anyMatch(text -> text.startsWith("Du testar i dag"));
        UI.getCurrent().navigate(WindowTestNavigation.MINE);
        assertThat(_get(H2.class).getText()).startsWith("Du testar i dag");
        _click(_get(Button.class, spec -> spec.withText("En ersättare kommer")));
        _setValue(_get(TextField.class), "Kim Utifrån");
        _setValue(_get(EmailField.class), "kim.vy@annan.test");
        _click(_find(Button.class, spec -> spec.withText("En ersättare kommer")).getLast());
        var now = SystemAccess.call(() -> group.of(window)).getFirst();
        assertThat(now.answer()).isEqualTo(Answer.SUBSTITUTE);
        assertThat(now.performer()).isEqualTo("Kim Utifrån");
    }

    @Test
    @Tag("WIN-08")
    @DisplayName("WIN-08: whoever has said that they come is not asked again, and may still change it")
    void saidOnce() {
        signInAs(tester);
        UI.getCurrent().navigate(WindowTestNavigation.MINE);
        _click(_get(Button.class, spec -> spec.withText("Jag kommer")));
        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .doesNotContain("Jag kommer")
                .contains("Jag kan inte komma");
        SystemAccess.run(() -> beans.getBean(RollCall.class).call(window));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(WindowTestNavigation.MINE);
        _click(_get(Button.class, spec -> spec.withText("Jag är här")));
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Jag är här");
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: on the day the tester's way to the protocol is one click")
    void protocol() {
        new Stage(beans).openFirstRound(window);
        signInAs(tester);
        UI.getCurrent().navigate(WindowTestNavigation.MINE);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(path -> path.startsWith("/t/"));
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: the window's page shows the matrix and what nobody covers, to administrators only")
    void section() {
        signInAs(make.administrator());
        var shown = sections.stream()
                .filter(TestGroupSection.class::isInstance)
                .flatMap(each -> each.content(windows.details(window)).stream())
                .toList();
        UI.getCurrent().add(shown.getFirst());
        assertThat(_find(com.vaadin.flow.component.html.Paragraph.class))
                .extracting(com.vaadin.flow.component.html.Paragraph::getText)
                .anyMatch(text -> text.startsWith("Ett område saknar testare"));
        signInAs(tester);
        assertThat(sections.stream()
                        .filter(TestGroupSection.class::isInstance)
                        .flatMap(each -> each.content(SystemAccess.call(() -> windows.details(window))).stream()))
                .isEmpty();
    }

    @Test
    @Tag("WIN-10")
    @DisplayName("WIN-10: the administrator writes a new version of a template and sees the earlier ones")
    void template() {
        signInAs(make.administrator());
        UI.getCurrent().navigate(WindowTestNavigation.TEMPLATES);
        _setValue(_get(TextArea.class), "Skriv ut en lista");
        _click(_get(Button.class, spec -> spec.withText("Spara ny version")));
        assertThat(SystemAccess.call(() -> templates.inForce(ProtocolTemplates.GENERAL))
                        .steps())
                .containsExactly("Skriv ut en lista");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("Version "));
    }

    @Test
    @Tag("WIN-06")
    @DisplayName("WIN-06: the standing test resources are listed by area")
    void resources() {
        signInAs(make.administrator());
        UI.getCurrent().navigate(WindowTestNavigation.RESOURCES);
        assertThat(_find(Button.class)).extracting(Button::getText).contains("Lägg till");
    }
}
