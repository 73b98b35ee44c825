package se.omsorgsportal.provisioning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static se.omsorgsportal.caresystems.TaskKind.ACCEPT_DUTIES;
import static se.omsorgsportal.caresystems.TaskKind.ADD_IN_LC_UTFORARE;
import static se.omsorgsportal.caresystems.TaskKind.AD_ACCOUNT;
import static se.omsorgsportal.caresystems.TaskKind.REGISTER_TWO_FACTOR;
import static se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF;
import static se.omsorgsportal.organisation.ProfessionalFunction.LICENSED;
import static se.omsorgsportal.provisioning.TaskState.DONE;
import static se.omsorgsportal.provisioning.TaskState.OPEN;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.provisioning.CredentialId;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.provisioning.TestApprovals;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.testing.ViewTest;

class ProvisioningViewTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Orders orders;

    @Autowired
    private OrderTasks orderTasks;

    @Autowired
    private JdbcClient jdbc;

    private TestApprovals approvals;

    @BeforeEach
    void makePeople() {
        approvals = new TestApprovals(context);
    }

    @Test
    @Tag("PRV-01")
    @Tag("PRV-12")
    @DisplayName("PRV-01: the administrator makes the account with the proposed name and password")
    void makesAccount() {
        var order = approvals.approved(CARE_STAFF).order();
        signInAs(approvals.administrator);
        UI.getCurrent()
                .navigate(ProvisioningNavigation.task(
                        approvals.task(order, AD_ACCOUNT).id()));
        var password = _get(TextField.class, spec -> spec.withLabel("Första lösenordet"));
        var proposed = password.getValue();
        assertThat(proposed).hasSize(19);
        press("Skapa ett annat");
        assertThat(password.getValue()).isNotEqualTo(proposed);
        _setValue(password, "kort");
        press("Markera som klar");
        assertThat(_get(FormErrors.class, spec -> spec.withPredicate(Component::isVisible))
                        .getChildren())
                .isNotEmpty();
        assertThat(password.isInvalid()).isTrue();
        _setValue(password, TestApprovals.PASSWORD);
        press("Markera som klar");
        assertThat(approvals.state(order, AD_ACCOUNT)).isEqualTo(DONE);
        _assertNone(Dialog.class);
    }

    @Test
    @Tag("PRV-11")
    @DisplayName("PRV-11: a name that the directory has is passed over from the dialog")
    void nextName() {
        var order = approvals.approved(CARE_STAFF).order();
        signInAs(approvals.administrator);
        UI.getCurrent()
                .navigate(ProvisioningNavigation.task(
                        approvals.task(order, AD_ACCOUNT).id()));
        var before = userName();
        press("Namnet är redan upptaget i katalogen");
        assertThat(userName()).isNotEqualTo(before).startsWith("ext-nyates");
    }

    @Test
    @Tag("PRV-03")
    @DisplayName("PRV-03: the manager ticks a task in the queue, with a note; a personnummer in it is refused in place")
    void managerTicks() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        signInAs(approvals.manager);
        UI.getCurrent().navigate(ProvisioningNavigation.TASKS);
        var grid = _get(Grid.class);
        GridKt.expectRows(grid, 1);
        _click((Button) GridKt._getCellComponent(grid, 0, "action"));
        var note = _get(TextArea.class, spec -> spec.withLabel("Anteckning"));
        _setValue(note, "gäller 19811218-9876");
        press("Markera som klar");
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getValue()).contains("gäller");
        _setValue(note, "Upplagd");
        press("Markera som klar");
        assertThat(approvals.state(order, ADD_IN_LC_UTFORARE)).isEqualTo(DONE);
        GridKt.expectRows(grid, 0);
    }

    @Test
    @Tag("ORD-12")
    @DisplayName("ORD-12: the order's page shows who has each task and lets a tick be taken back")
    void orderPage() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        approvals.complete(approvals.manager, order, ADD_IN_LC_UTFORARE);
        signInAs(approvals.manager);
        var shown = show(order);
        assertThat(_find(shown, ListItem.class)).hasSize(6);
        assertThat(text(shown))
                .contains("2 av 6 uppgifter är klara", "Klar av Chefa", "Hos Systemförvaltare", "Väntar på:");
        _click(_get(shown, Button.class, spec -> spec.withText("Ångra")));
        assertThat(approvals.state(order, ADD_IN_LC_UTFORARE)).isEqualTo(OPEN);
    }

    @Test
    @Tag("PRV-12")
    @DisplayName("PRV-12: the one-time link shows the password after a click, once")
    void revealsOnce() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        var path = path(order);
        signInAs(approvals.manager);
        go(path);
        _assertNone(Code.class);
        press("Visa lösenordet");
        assertThat(_get(Code.class).getText()).isEqualTo(TestApprovals.PASSWORD);
        UI.getCurrent().navigate("");
        go(path);
        _assertNone(Code.class);
        _assertNone(Button.class, spec -> spec.withText("Visa lösenordet"));
        assertThat(page()).contains("redan läst", "Be systemförvaltaren");
    }

    @Test
    @Tag("PRV-12")
    @DisplayName("PRV-12: somebody else, an expired link and a cut link get a clear page with the cure")
    void clearPages() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        var path = path(order);
        signInAs(approvals.administrator);
        go(path);
        assertThat(page()).contains("för den som gjorde beställningen");
        signInAs(approvals.manager);
        go(path.substring(0, path.length() - 3));
        assertThat(page()).contains("Länken stämmer inte");
        clock.advance(Duration.ofHours(73));
        UI.getCurrent().navigate("");
        go(path);
        assertThat(page()).contains("har gått ut");
        clock.reset();
    }

    @Test
    @Tag("PRV-12")
    @DisplayName("PRV-12: an administrator sends a new password from the order's page")
    void renews() {
        var order = approvals.approved(CARE_STAFF).order();
        approvals.makeAccount(order);
        var before = path(order);
        signInAs(approvals.administrator);
        var shown = show(order);
        _click(_get(shown, Button.class, spec -> spec.withText("Skicka nytt lösenord")));
        press("Skicka lösenordet");
        assertThat(path(order)).isNotEqualTo(before);
    }

    @Test
    @Tag("PRV-10")
    @Tag("PRV-14")
    @DisplayName("PRV-10, PRV-14: the user reads and accepts the duties")
    void acceptsDuties() {
        var approved = approvals.approved(CARE_STAFF);
        approvals.handOver(approved.order());
        signInAs(approved.person());
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("duties", "first-day");
        UI.getCurrent().navigate(ProvisioningNavigation.DUTIES);
        assertThat(_find(ListItem.class)).hasSizeGreaterThanOrEqualTo(1);
        press("Jag har läst och godkänner");
        assertThat(approvals.state(approved.order(), ACCEPT_DUTIES)).isEqualTo(DONE);
        assertThat(page()).contains("Du godkände");
    }

    @Test
    @Tag("PRV-13")
    @DisplayName("PRV-13: the user ticks the first-day list; a tick that is refused does not stand")
    void firstDay() {
        var nurse = approvals.approved(LICENSED);
        signInAs(nurse.person());
        UI.getCurrent().navigate(ProvisioningNavigation.FIRST_DAY);
        assertThat(page()).contains("040-42 53 33", "7 saker är kvar");
        var logOn = _get(Checkbox.class, spec -> spec.withLabel("Logga in på datorn"));
        _setValue(logOn, true);
        assertThat(page()).contains("6 saker är kvar");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(ProvisioningNavigation.FIRST_DAY);
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Logga in på datorn"))
                        .getValue())
                .isTrue();
        assertThat(_find(Checkbox.class)).hasSize(7);
    }

    @Test
    @Tag("PRV-13")
    @DisplayName("PRV-13: registering two factors on the list does the order's task")
    void twoFactor() {
        var approved = approvals.approved(CARE_STAFF);
        approvals.handOver(approved.order());
        signInAs(approved.person());
        UI.getCurrent().navigate(ProvisioningNavigation.FIRST_DAY);
        assertThat(page()).contains("ext-nyates", "11 mars 2028");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Registrera tvåfaktorsautentisering")), true);
        assertThat(approvals.state(approved.order(), REGISTER_TWO_FACTOR)).isEqualTo(DONE);
    }

    @Test
    @Tag("ALL-04")
    @DisplayName("ALL-04: the first-day list and the duties are there in English")
    void english() {
        signInAs(approvals.approved(CARE_STAFF).person(), Locale.ENGLISH);
        UI.getCurrent().navigate(ProvisioningNavigation.FIRST_DAY);
        assertThat(_get(H1.class).getText()).isEqualTo("First day");
        UI.getCurrent().navigate(ProvisioningNavigation.DUTIES);
        assertThat(page()).contains("I have read and accept").doesNotContain("!{");
    }

    @Test
    @Tag("PRV-14")
    @DisplayName("PRV-14: an administrator sees who has accepted and publishes a new version")
    void publishes() {
        signInAs(approvals.administrator);
        UI.getCurrent().navigate(ProvisioningNavigation.DUTIES_VERSIONS);
        var before = jdbc.sql("SELECT MAX(version) FROM duties_version")
                .query(Integer.class)
                .single();
        press("Skriv ny version");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Punkter på engelska")), "One");
        press("Publicera och fråga alla igen");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Punkter på engelska"))
                        .isInvalid())
                .isTrue();
        var swedish = _get(TextArea.class, spec -> spec.withLabel("Punkter på svenska"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Punkter på engelska")), swedish.getValue());
        press("Publicera och fråga alla igen");
        assertThat(jdbc.sql("SELECT MAX(version) FROM duties_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before + 1);
    }

    @Test
    @DisplayName("The queue sends the same few statements however long it is")
    void statements() {
        approvals.approved(LICENSED);
        signInAs(approvals.manager);
        open(ProvisioningNavigation.TASKS);
        signInAs(approvals.manager);
        long few = statements(() -> open(ProvisioningNavigation.TASKS));
        for (int i = 0; i < 4; i++) {
            approvals.approved(LICENSED);
        }
        signInAs(approvals.manager);
        long many = statements(() -> open(ProvisioningNavigation.TASKS));
        assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(12);
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
        GridKt._fetch(_get(Grid.class), 0, 50);
    }

    private Component show(OrderId order) {
        var shown = orderTasks.content(orders.details(order)).orElseThrow();
        UI.getCurrent().add(shown);
        return shown;
    }

    private String path(OrderId order) {
        var id = jdbc.sql("SELECT id FROM credential WHERE order_id = :order AND state = 'READY'")
                .param("order", order.toString())
                .query(String.class)
                .single();
        return SystemAccess.call(() -> credentials.revealPath(CredentialId.of(id)));
    }

    private static String userName() {
        return _find(Span.class, spec -> spec.withClasses("secret")).getFirst().getText();
    }

    private static void go(String path) {
        int query = path.indexOf('?');
        UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
    }

    private static String page() {
        return text((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
