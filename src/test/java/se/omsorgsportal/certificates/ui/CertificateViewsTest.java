package se.omsorgsportal.certificates.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.omsorgsportal.certificates.CertificateChoice;
import se.omsorgsportal.certificates.CertificateId;
import se.omsorgsportal.certificates.CertificateState;
import se.omsorgsportal.certificates.CertificateWatch;
import se.omsorgsportal.certificates.TestCertificates;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

class CertificateViewsTest extends ViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestPeople people;

    @Autowired
    private CertificateSearch search;

    @Autowired
    private ExpiringCard expiring;

    @Autowired
    private CertificateQueueCard queue;

    @Autowired
    private MyCertificateCard mine;

    @Autowired
    private DownloadCard download;

    private TestCertificates test;

    @BeforeEach
    void makePeople() {
        test = new TestCertificates(context);
    }

    @Test
    @Tag("SIT-03")
    @DisplayName("SIT-03: the manager sees what expires on the home and in the list, and orders another one")
    void manager() {
        var id = test.inUse(test.nurse(), LocalDate.of(2027, 2, 20));
        test.ordered(test.nurse());
        signInAs(test.manager);
        assertThat(expiring.content(Role.MANAGER)).isPresent();
        long statements = statements(() -> list("expiring"));
        assertThat(statements).isLessThanOrEqualTo(12);
        GridKt.expectRows(grid(), 1);
        choice().setValue(CertificateChoice.CURRENT);
        GridKt.expectRows(grid(), 2);
        long page = statements(() -> open(id));
        assertThat(page).isLessThanOrEqualTo(12);
        _click(button("Beställ nytt certifikat"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(H1.class).getText()).startsWith("SITHS-certifikat för Siri");
        assertThat(badge("Beställt")).isTrue();
        assertThat(expiring.content(Role.MANAGER)).isEmpty();
    }

    @Test
    @Tag("SIT-01")
    @Tag("SIT-03")
    @DisplayName(
            "SIT-01, SIT-03: the administrator assigns; what is wrong stands at the fields and nothing typed is lost")
    void administrator() {
        var id = test.ordered(test.nurse());
        signInAs(test.administrator);
        assertThat(queue.content(Role.ADMINISTRATOR)).isPresent();
        list("ordered");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Sök")), "finns inte alls");
        GridKt.expectRows(grid(), 0);
        open(id);
        _click(button("Tilldela certifikatet"));
        var dialog = _get(Dialog.class);
        var hsaId = _get(dialog, TextField.class, spec -> spec.withLabel("HSA-id"));
        var card = _get(dialog, TextField.class, spec -> spec.withLabel("Kortnummer"));
        _setValue(hsaId, "SE5560160680-1A2B");
        _setValue(card, "97522690123456");
        _click(_get(dialog, Button.class, spec -> spec.withText("Tilldela certifikatet")));
        assertThat(hsaId.isInvalid()).isTrue();
        assertThat(hsaId.getErrorMessage()).contains("annan organisation");
        assertThat(card.getValue()).isEqualTo("97522690123456");
        _setValue(hsaId, TestCertificates.hsaId().toLowerCase());
        _click(_get(dialog, Button.class, spec -> spec.withText("Tilldela certifikatet")));
        _assertNone(Dialog.class);
        assertThat(badge("Tilldelat, inte nedladdat")).isTrue();
        assertThat(test.state(id)).isEqualTo(CertificateState.ASSIGNED);
    }

    @Test
    @Tag("SIT-02")
    @DisplayName("SIT-02: the user finds the certificate on the home, reads how to download it, and confirms")
    void user() {
        var nurse = test.nurse();
        var id = test.assigned(nurse, TestCertificates.LAST_DAY);
        signInAs(nurse);
        assertThat(download.content(Role.CARE_STAFF)).isPresent();
        assertThat(mine.content(Role.CARE_STAFF)).isPresent();
        open(id);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("https://minasidor.siths.example", "handbook/certificate-download");
        _click(button("Bekräfta nedladdning"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(badge("I bruk")).isTrue();
        assertThat(download.content(Role.CARE_STAFF)).isEmpty();
        signInAs(test.nurse());
        assertThat(mine.content(Role.CARE_STAFF)).isEmpty();
        UI.getCurrent().navigate("certificates");
        assertThat(_get(H1.class).getText()).isNotEqualTo("SITHS-certifikat");
    }

    @Test
    @Tag("SIT-04")
    @DisplayName(
            "SIT-04: the administrator revokes with a reason; the register shows it; a second time is answered in words")
    void revoke() {
        var id = test.inUse(test.nurse(), TestCertificates.LAST_DAY);
        signInAs(test.administrator);
        open(id);
        _click(button("Spärra certifikatet"));
        var dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Spärra certifikatet")));
        var reason = _get(dialog, TextArea.class);
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Kortet är borta");
        assertThat(_get(dialog, ComboBox.class).getLabel()).isEqualTo("Begärd av");
        _click(_get(dialog, Button.class, spec -> spec.withText("Spärra certifikatet")));
        assertThat(badge("Spärrat")).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Spärra certifikatet"));
        long statements = statements(() -> UI.getCurrent().navigate("certificates/revocations"));
        assertThat(statements).isLessThanOrEqualTo(12);
        var hsaId = test.facts(id).hsaId().value();
        TestLogin.as(test.administrator);
        _setValue(_get(TextField.class, spec -> spec.withLabel("HSA-id eller kortnummer")), hsaId);
        GridKt.expectRows(grid(), 1);
    }

    @Test
    @Tag("END-03")
    @DisplayName("END-03: a live certificate on somebody who has left is an alarm on the administrator's home")
    void alarm() {
        var nurse = test.nurse();
        test.inUse(nurse, TestCertificates.LAST_DAY);
        SystemAccess.run(() -> {
            context.getBean(People.class).deactivate(nurse);
            context.getBean(CertificateWatch.class).run();
        });
        signInAs(test.administrator);
        UI.getCurrent().navigate("");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Certifikat hos personer som har slutat");
    }

    @Test
    @Tag("SIT-04")
    @DisplayName("SIT-04: a manager orders the revocation on the certificate's page and lands on the order")
    void orderRevocation() {
        var id = test.inUse(test.nurse(), TestCertificates.LAST_DAY);
        signInAs(test.manager);
        open(id);
        _click(button("Beställ spärr"));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), "Kortet är stulet");
        _click(_get(dialog, Button.class, spec -> spec.withText("Beställ spärr")));
        assertThat(_get(H1.class).getText()).contains("BEH-");
    }

    @Test
    @Tag("ALL-07")
    @DisplayName("ALL-07: certificates are found by HSA-id, card number and name, by those who reach them")
    void search() {
        var id = test.inUse(test.nurse(), TestCertificates.LAST_DAY);
        var facts = test.facts(id);
        signInAs(test.manager);
        assertThat(search.find(facts.hsaId().value().toLowerCase(), 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.path()).isEqualTo("certificates/" + id));
        assertThat(search.find(facts.card().grouped(), 5)).hasSize(1);
        assertThat(search.find("siri", 5)).hasSize(1);
        assertThat(search.find("si", 5)).isEmpty();
        signInAs(people.manager(people.unit()));
        assertThat(search.find(facts.hsaId().value(), 5)).isEmpty();
    }

    private static void list(String choice) {
        UI.getCurrent().navigate("certificates", QueryParameters.of("show", choice));
    }

    private static void open(CertificateId id) {
        UI.getCurrent().navigate("certificates/" + id);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static boolean badge(String text) {
        return _find(Span.class).stream().anyMatch(span -> text.equals(span.getText()));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<CertificateChoice> choice() {
        return _get(Select.class, spec -> spec.withLabel("Visa"));
    }
}
