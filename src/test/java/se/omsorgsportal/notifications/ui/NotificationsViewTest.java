package se.omsorgsportal.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.notifications.MailDetails;
import se.omsorgsportal.notifications.MailFilter;
import se.omsorgsportal.notifications.MailTemplate;
import se.omsorgsportal.notifications.MailTemplates;
import se.omsorgsportal.notifications.Mails;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.provisioning.DutiesAsked;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ALL-01")
class NotificationsViewTest extends ViewTest {

    @Autowired
    private Mails mails;

    @Autowired
    private MailTemplates templates;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("ALL-01: the bell counts a message as soon as it is there, and the list leads to it")
    void bell() {
        var person = testPeople.careStaff(testPeople.unit());
        signInAs(person);
        assertThat(_get(BellLink.class).getAriaLabel()).contains("Meddelanden, inga olästa");

        tell(person);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.runUIQueue();
            assertThat(_get(BellLink.class).getAriaLabel()).contains("Meddelanden, 1 oläst");
        });
        UI.getCurrent().navigate(MessagesView.class);
        assertThat(GridKt._size(_get(Grid.class))).isOne();
        _click(_get(Button.class, spec -> spec.withText("Markera alla som lästa")));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.runUIQueue();
            assertThat(_get(BellLink.class).getAriaLabel()).contains("Meddelanden, inga olästa");
        });
    }

    @Test
    @DisplayName("ALL-04: messages are in the language of the window")
    @Tag("ALL-04")
    void english() {
        var person = testPeople.careStaff(testPeople.unit());
        signInAs(person, Locale.ENGLISH);

        UI.getCurrent().navigate(MessagesView.class);

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(_get(H1.class).getText()).isEqualTo("Messages");
    }

    @Test
    @DisplayName("ALL-01: an administrator finds a mail by address, reads it and cancels it")
    void findsAndCancels() {
        var person = testPeople.careStaff(testPeople.unit());
        tell(person);
        var address = address(person);
        signInAs(testPeople.administrator());
        UI.getCurrent().navigate(MailView.class);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Sök på ämne eller adress")), address);
        Grid<MailDetails> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isOne();
        UI.getCurrent().navigate(MailNavigation.mail(GridKt._get(grid, 0).id()));
        assertThat(_get(H1.class).getText()).isEqualTo("Läs och godkänn användarens ansvar");
        _click(_get(Button.class, spec -> spec.withText("Försök nu")));
        _click(_get(Button.class, spec -> spec.withText("Avbryt mejlet")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_get(Span.class, spec -> spec.withText("Avbrutet"))).isNotNull();
        assertThat(_get(Button.class, spec -> spec.withText("Skicka igen"))).isNotNull();
    }

    @Test
    @DisplayName("the list of mails takes at most 12 statements")
    void statements() {
        signInAs(testPeople.administrator());

        assertThat(statements(() -> {
                    UI.getCurrent().navigate(MailView.class);
                    GridKt._fetch(_get(Grid.class), 0, 50);
                }))
                .isLessThanOrEqualTo(12);
    }

    @Test
    @DisplayName("ALL-01: a wording with an unknown place is refused at the field; a right one is previewed and saved")
    void wording() {
        var template = MailTemplate.TASKS_FOR_MANAGER;
        signInAs(testPeople.administrator());
        UI.getCurrent().navigate(MailNavigation.template(template, Locale.ENGLISH));
        var body = _get(TextArea.class);

        _setValue(body, "{link} {task} {case-number} {lösen}");
        _click(_get(Button.class, spec -> spec.withText("Spara texten")));
        assertThat(body.getErrorMessage()).contains("{lösen}").contains("{task}");
        _setValue(body, "Do {task} in {case-number}: {link}");
        _click(_get(Button.class, spec -> spec.withText("Förhandsgranska")));
        assertThat(_get(Div.class, spec -> spec.withClasses("mail-text")).getText())
                .startsWith("Do Add in LC Utförare");
        _click(_get(Button.class, spec -> spec.withText("Spara texten")));

        assertThat(templates.details(template, Locale.ENGLISH).body()).isEqualTo("Do {task} in {case-number}: {link}");
        templates.restore(template, Locale.ENGLISH, 1);
        UI.getCurrent().navigate(MailTemplatesView.class);
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(MailTemplate.values().length * 2);
    }

    private void tell(PersonId person) {
        transaction.executeWithoutResult(status -> events.publishEvent(new DutiesAsked(person, 1)));
        await().until(() -> SystemAccess.call(() -> mails.count(new MailFilter(null, address(person), null))) == 1);
    }

    private String address(PersonId person) {
        return SystemAccess.call(() -> people.find(person))
                .orElseThrow()
                .email()
                .value();
    }
}
