package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ALL-01")
class MailTemplatesModuleTest {

    private static final MailTemplate TEMPLATE = MailTemplate.ORDER_WITHDRAWN;
    private static final Locale LANGUAGE = Locale.ENGLISH;

    @Autowired
    private MailTemplates templates;

    @Autowired
    private Wordings wordings;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private PersonId administrator;

    @BeforeEach
    void signIn() {
        clock.reset();
        administrator = people.administrator();
        TestLogin.as(administrator);
    }

    @AfterEach
    void shippedAgain() {
        jdbc.sql("DELETE FROM mail_template_version").update();
        TestLogin.nobody();
    }

    @Test
    @DisplayName("ALL-01: what an administrator writes is used, kept in the history, and can be taken back")
    void changeAndRestore() {
        var shipped = templates.details(TEMPLATE, LANGUAGE);

        templates.change(TEMPLATE, LANGUAGE, 0, "Withdrawn: {case-number}", "See {link}");
        assertThat(wordings.current(TEMPLATE, LANGUAGE))
                .isEqualTo(new Wording("Withdrawn: {case-number}", "See {link}"));
        assertThat(wordings.current(TEMPLATE, Words.SWEDISH)).isEqualTo(ShippedWordings.of(TEMPLATE, Words.SWEDISH));
        templates.restore(TEMPLATE, LANGUAGE, 1);

        var after = templates.details(TEMPLATE, LANGUAGE);
        assertThat(after.body()).isEqualTo(shipped.body());
        assertThat(after.shipped()).isTrue();
        assertThat(after.history()).extracting(TemplateDetails.Version::number).containsExactly(2, 1);
        assertThat(after.history().getLast().subject()).isEqualTo("Withdrawn: {case-number}");
        assertThat(after.history().getLast().by()).startsWith("Admina");
    }

    @Test
    @DisplayName("ALL-01: a place that the mail does not know is refused and nothing is changed")
    void checked() {
        assertThatThrownBy(() -> templates.change(TEMPLATE, LANGUAGE, 0, "a", "{link} {case-number} {password}"))
                .isInstanceOf(InvalidInput.class);
        assertThat(templates.details(TEMPLATE, LANGUAGE).version()).isZero();
    }

    @Test
    @DisplayName("ALL-01: of two administrators who change at once, one is told so")
    void atOnce() throws Exception {
        Callable<Object> change = () -> {
            TestLogin.as(administrator);
            try {
                templates.change(TEMPLATE, LANGUAGE, 0, "{case-number}", "{link}");
                return "saved";
            } catch (ChangedMeanwhile meanwhile) {
                return "meanwhile";
            } finally {
                TestLogin.nobody();
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(change, change));
            assertThat(List.of(results.getFirst().get(), results.getLast().get()))
                    .containsExactlyInAnyOrder("saved", "meanwhile");
        }
    }

    @Test
    @DisplayName("ALL-01: the preview has made-up values and no place left")
    void preview() {
        for (var template : MailTemplate.values()) {
            var words = ShippedWordings.of(template, Words.SWEDISH);
            var shown = templates.preview(template, Words.SWEDISH, words.subject(), words.body());
            assertThat(shown.subject() + shown.body()).as(template.name()).doesNotContain("{", "}", "mail.", "[[");
        }
    }

    @Test
    @DisplayName("ORG-03: only administrators see or change the wordings")
    @Tag("ORG-03")
    void administratorsOnly() {
        TestLogin.as(people.manager(people.unit()));

        assertThatThrownBy(() -> templates.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> templates.change(TEMPLATE, LANGUAGE, 0, "{case-number}", "{link}"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("the list asks the database once, however many wordings there are")
    void statements() {
        assertThat(templates.all()).hasSize(MailTemplate.values().length * 2);
        assertThat(Statements.count(() -> templates.all())).isLessThanOrEqualTo(3);
    }
}
