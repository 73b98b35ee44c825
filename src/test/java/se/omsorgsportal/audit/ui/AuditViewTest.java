package se.omsorgsportal.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.audit.AuditRow;
import se.omsorgsportal.audit.AuditSearch;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.audit.AuditWords;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.testing.TestPeople;
import se.omsorgsportal.testing.ViewTest;

@Tag("ALL-02")
class AuditViewTest extends ViewTest {

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BrokenChainCard card;

    @Autowired
    private AuditTrail trail;

    private final String object = UUID.randomUUID().toString();
    private PersonId administrator;

    @BeforeEach
    void anEntry() {
        administrator = people.administrator();
        signInAs(administrator);
        transactions.executeWithoutResult(_ ->
                audit.record(Act.of("test.viewed", "test", object, "=TEST-1").changed("ort", "Ånge", "<b>Timrå</b>")));
    }

    @Test
    @DisplayName("ALL-02: an administrator finds what was done to an object, and its before and after")
    void search() {
        UI.getCurrent().navigate("audit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Objekt")), object);
        assertThat(rows()).extracting(AuditRow::label).containsExactly("=TEST-1");
        UI.getCurrent().navigate("audit/" + rows().getFirst().seq());
        assertThat(_get(H1.class).getText()).isEqualTo("test.viewed");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("Ånge", "<b>Timrå</b>");
    }

    @Test
    @DisplayName("ALL-02: a link opens the log at one object; the list takes few statements however long it is")
    void deepLink() {
        long statements = statements(() -> {
            UI.getCurrent().navigate("audit", QueryParameters.of("object", object));
            rows();
        });
        assertThat(rows()).hasSize(1);
        assertThat(statements).isLessThanOrEqualTo(12);
    }

    @Test
    @DisplayName("ALL-02: the button checks the chain in the background and tells the result")
    void check() {
        UI.getCurrent().navigate("audit");
        _click(_get(Button.class, spec -> spec.withText("Kontrollera loggen")));
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(_get(Button.class, spec -> spec.withText("Kontrollera loggen"))
                            .isEnabled())
                    .isTrue();
        });
        assertThat(_get(StatusBadge.class).getElement().getTextRecursively()).startsWith("Loggen är hel");
    }

    @Test
    @DisplayName("ALL-02: a broken chain stands on the administrator's home, a whole one does not")
    void card() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("INSERT INTO audit_check (checked_at, seq, hash) VALUES (UTC_TIMESTAMP(6), 1, '')")
                    .update();
            assertThat(card.content(Role.ADMINISTRATOR)).isEmpty();
            jdbc.sql("INSERT INTO audit_check (checked_at, seq, hash, fault, broken_seq)"
                            + " VALUES (UTC_TIMESTAMP(6), 1, '', 'EDITED', 2)")
                    .update();
            assertThat(card.content(Role.ADMINISTRATOR))
                    .hasValueSatisfying(
                            content -> assertThat(content.getElement().getTextRecursively())
                                    .contains("skadad vid händelse 2"));
        });
        assertThat(card.isFor(Role.MANAGER)).isFalse();
    }

    @Test
    @DisplayName("ORG-03: a manager does not come into the log")
    void managersStayOut() {
        signInAs(people.manager(people.unit()));
        UI.getCurrent().navigate("audit");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Händelselogg");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    @DisplayName("ALL-02: the file is made while the session is free, so that the window can be used meanwhile")
    void export() {
        UI.getCurrent().navigate("audit");
        var session = VaadinSession.getCurrent();
        var out = new ByteArrayOutputStream();
        session.unlock();
        try {
            trail.export(AuditSearch.object(object), new AuditWords(Locale.of("sv")), out);
        } finally {
            session.lock();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=TEST-1", "ort: Ånge → <b>Timrå</b>");
    }

    @Test
    @DisplayName("ALL-04: the log speaks English too")
    void english() {
        signInAs(administrator, Locale.ENGLISH);
        UI.getCurrent().navigate("audit");
        assertThat(_get(H1.class).getText()).isEqualTo("Audit log");
        assertThat(_find(Span.class)).extracting(Span::getText).noneMatch(text -> text.startsWith("!"));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).noneMatch(text -> text.startsWith("!"));
        _assertOne(Button.class, spec -> spec.withText("Check the log"));
    }

    @SuppressWarnings("unchecked")
    private static List<AuditRow> rows() {
        return _fetch((Grid<AuditRow>) _get(Grid.class), 0, 50);
    }
}
