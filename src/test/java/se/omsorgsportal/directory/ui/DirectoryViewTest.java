package se.omsorgsportal.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static se.omsorgsportal.caresystems.TaskKind.AD_ACCOUNT;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.directory.TestDirectory;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.provisioning.TestApprovals;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.ViewTest;

@Tag("PRV-15")
class DirectoryViewTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestDirectory directory;

    private TestApprovals approvals;
    private TestApprovals.Approved approved;

    @BeforeEach
    void connect() {
        directory.connect();
        approvals = new TestApprovals(context);
        approved = approvals.approved(CARE_STAFF);
        signInAs(approvals.administrator);
    }

    @AfterEach
    void disconnect() {
        directory.disconnect();
    }

    private String userName() {
        return SystemAccess.call(() -> accounts.of(approved.person()))
                .orElseThrow()
                .name()
                .value();
    }

    private void openTask() {
        UI.getCurrent()
                .navigate(
                        "tasks/" + approvals.task(approved.order(), AD_ACCOUNT).id());
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    @DisplayName("PRV-15: dry run and making the account from the task's dialog")
    void task() {
        openTask();
        _click(_get(Button.class, spec -> spec.withText("Provkör")));
        assertThat(_get(PlanList.class).getElement().getTextRecursively())
                .contains("Så här blir det", userName(), "••••••••");
        assertThat(directory.has(userName())).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Skapa i katalogen")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(directory.has(userName())).isTrue();
        assertThat(approvals.state(approved.order(), AD_ACCOUNT)).isEqualTo(TaskState.DONE);
    }

    @Test
    @DisplayName(
            "PRV-15: a refusal stands in the dialog with its reason, on the home, and in the list with trying again")
    void refusal() {
        directory.refuse("skrivskyddad katalog");
        openTask();
        _click(_get(Button.class, spec -> spec.withText("Skapa i katalogen")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("skrivskyddad katalog", "för hand");
        UI.getCurrent().navigate("");
        assertThat(text()).contains("Ändringar som katalogen inte tog emot");
        UI.getCurrent().navigate("directory", QueryParameters.of("state", "FAILED"));
        var grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isPositive();
        directory.connect();
        var retry = (Button) GridKt._getCellComponent(grid, 0, "action")
                .getChildren()
                .findFirst()
                .orElseThrow();
        _click(retry);
        assertThat(directory.has(userName())).isTrue();
    }

    @Test
    @DisplayName("PRV-11, PRV-15: a name is looked up, and the portal's account closed and opened after a dry run")
    void lookUp() {
        openTask();
        _click(_get(Button.class, spec -> spec.withText("Skapa i katalogen")));
        UI.getCurrent().navigate("directory");
        assertThat(_get(H1.class).getText()).isEqualTo("Katalogen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Användarnamn")), "ext-ingens99");
        _click(_get(Button.class, spec -> spec.withText("Slå upp")));
        assertThat(text()).contains("Ledigt");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Användarnamn")), userName() + "@omsorg.example");
        _click(_get(Button.class, spec -> spec.withText("Slå upp")));
        assertThat(text()).contains("Portalens konto");
        _click(_get(Button.class, spec -> spec.withText("Provkör stängning")));
        _click(_get(Button.class, spec -> spec.withText("Stäng kontot")));
        assertThat(directory.value(userName(), "pwdAccountLockedTime")).isNotEmpty();
        _click(_get(Button.class, spec -> spec.withText("Slå upp")));
        _click(_get(Button.class, spec -> spec.withText("Provkör öppning")));
        _click(_get(Button.class, spec -> spec.withText("Öppna kontot")));
        assertThat(directory.value(userName(), "pwdAccountLockedTime")).isEmpty();
    }

    @Test
    @DisplayName("PRV-15: the connection is tried and its fault shown; a directory that is away is said so")
    void connection() {
        UI.getCurrent().navigate("directory");
        _click(_get(Button.class, spec -> spec.withText("Pröva anslutningen")));
        assertThat(text()).contains("Svarar");
        directory.goAway();
        _click(_get(Button.class, spec -> spec.withText("Pröva anslutningen")));
        assertThat(text()).contains("Svarar inte som den ska", "Connection refused");
    }

    @Test
    @DisplayName("PRV-15: without a directory the page says that it is done by hand, and the task has no such buttons")
    void none() {
        directory.disconnect();
        UI.getCurrent().navigate("directory");
        assertThat(text()).contains("Ingen katalog är ansluten");
        openTask();
        assertThat(_find(Button.class, spec -> spec.withText("Skapa i katalogen")))
                .isEmpty();
    }

    @Test
    @DisplayName("ALL-04: the page is in English too, and asks the database few times")
    void english() {
        signInAs(approvals.administrator, Locale.ENGLISH);
        assertThat(statements(() -> UI.getCurrent().navigate("directory"))).isLessThanOrEqualTo(12);
        assertThat(_get(H1.class).getText()).isEqualTo("The directory");
        assertThat(_find(Paragraph.class)).isNotEmpty();
    }

    private static String text() {
        return UI.getCurrent()
                .getChildren()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .reduce("", String::concat);
    }
}
