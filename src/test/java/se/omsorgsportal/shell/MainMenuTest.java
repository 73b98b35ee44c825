package se.omsorgsportal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

/** Which entries each role sees under which heading. */
@Tag("ALL-05")
class MainMenuTest extends ViewTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private CurrentUser user;

    private PersonId manager;
    private PersonId superuser;
    private PersonId nurse;

    @BeforeEach
    void people() {
        var unit = people.unit();
        manager = people.manager(unit);
        superuser = people.superuser(unit);
        nurse = people.careStaff(unit);
    }

    @Test
    @DisplayName("ALL-05: the administrator's many entries stand under headings")
    void administrator() {
        assertThat(menu(people.administrator()))
                .containsExactly(
                        "Meny: Start",
                        "Ärenden: Beställningar att besluta",
                        "Ärenden: Gruppbeställningar",
                        "Ärenden: Avsluta utförare",
                        "Ärenden: Uppgifter",
                        "Ärenden: Flyttar",
                        "Personal och enheter: Personer",
                        "Personal och enheter: Enheter",
                        "Personal och enheter: Utförare",
                        "Personal och enheter: Ersättare",
                        "Konton och certifikat: Användarnamn",
                        "Konton och certifikat: SITHS-certifikat",
                        "Konton och certifikat: Förlängning av konton",
                        "Konton och certifikat: Konton som slutar gälla",
                        "Konton och certifikat: Inloggningsloggar",
                        "Konton och certifikat: Katalogen",
                        "Servicefönster: Servicefönster",
                        "Servicefönster: Mina tester",
                        "Servicefönster: Testresurser",
                        "Servicefönster: Samrådsgrupper",
                        "Servicefönster: Spärrade dagar",
                        "Servicefönster: Felrapporter",
                        "Servicefönster: Visa driftläget på andra sidor",
                        "System och rutiner: Verksamhetssystem",
                        "System och rutiner: Uppgiftstabell",
                        "System och rutiner: Versioner av användarens ansvar",
                        "System och rutiner: Mejl",
                        "System och rutiner: Rutiner",
                        "System och rutiner: API-nycklar",
                        "Tillsyn: Händelselogg",
                        "Tillsyn: Personuppgifter",
                        "Hjälp: Handbok");
    }

    @Test
    @DisplayName("ALL-05: a manager's menu, with the stand-ins that a manager may name")
    void manager() {
        assertThat(menu(manager))
                .containsExactly(
                        "Meny: Start",
                        "Ärenden: Beställningar",
                        "Ärenden: Gruppbeställningar",
                        "Ärenden: Uppgifter",
                        "Ärenden: Flyttar",
                        "Personal och enheter: Min personal",
                        "Personal och enheter: Ersättare",
                        "Konton och certifikat: SITHS-certifikat",
                        "Konton och certifikat: Oanvända konton",
                        "Servicefönster: Servicefönster",
                        "Servicefönster: Mina tester",
                        "System och rutiner: Verksamhetssystem",
                        "System och rutiner: Rutiner",
                        "Hjälp: Handbok");
    }

    @Test
    @DisplayName("ALL-05: a superuser's menu; a superuser names no stand-in")
    void superuser() {
        assertThat(menu(superuser))
                .containsExactly(
                        "Meny: Start",
                        "Ärenden: Beställningar",
                        "Ärenden: Gruppbeställningar",
                        "Ärenden: Uppgifter",
                        "Ärenden: Flyttar",
                        "Personal och enheter: Min personal",
                        "Konton och certifikat: SITHS-certifikat",
                        "Servicefönster: Servicefönster",
                        "Servicefönster: Mina tester",
                        "System och rutiner: Verksamhetssystem",
                        "System och rutiner: Rutiner",
                        "Hjälp: Handbok");
    }

    @Test
    @DisplayName("ALL-05: the few entries of care staff stand without headings")
    void careStaff() {
        assertThat(menu(nurse))
                .containsExactly(
                        "Meny: Start",
                        "Meny: Första dagen",
                        "Meny: Mina uppgifter",
                        "Meny: Servicefönster",
                        "Meny: Mina tester",
                        "Meny: Rutiner",
                        "Meny: Handbok");
    }

    @Test
    @DisplayName("ALL-04: the headings speak the user's language")
    void english() {
        signInAs(manager, Locale.ENGLISH);
        UI.getCurrent().navigate("");
        assertThat(_find(SideNav.class))
                .extracting(MainMenuTest::heading)
                .containsExactly(
                        "Menu",
                        "Cases",
                        "Staff and units",
                        "Accounts and certificates",
                        "Service windows",
                        "Systems and routines",
                        "Help");
    }

    private List<String> menu(PersonId person) {
        signInAs(person);
        UI.getCurrent().navigate("");
        assertThat(user.isSignedIn()).isTrue();
        return _find(SideNav.class).stream().flatMap(MainMenuTest::entries).toList();
    }

    private static Stream<String> entries(SideNav group) {
        return group.getItems().stream().map(SideNavItem::getLabel).map(label -> heading(group) + ": " + label);
    }

    private static String heading(SideNav group) {
        return Objects.requireNonNullElseGet(
                group.getLabel(), () -> group.getElement().getAttribute("aria-label"));
    }
}
