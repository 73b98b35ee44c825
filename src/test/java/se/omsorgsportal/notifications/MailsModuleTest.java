package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ALL-01")
class MailsModuleTest {

    @Autowired
    private Mails mails;

    @Autowired
    private Outbox outbox;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void signIn() {
        clock.reset();
        TestLogin.as(testPeople.administrator());
    }

    @Test
    @DisplayName("ALL-01: found by state and by part of the address; a percent sign is a percent sign")
    void filter() {
        var person = mailTo("filter");
        var address = person.email().value();

        assertThat(found(new MailFilter(null, address.substring(3).toUpperCase(), null)))
                .hasSize(1);
        assertThat(found(new MailFilter(MailState.WAITING, address, TestClock.START)))
                .hasSize(1);
        assertThat(found(new MailFilter(MailState.SENT, address, null))).isEmpty();
        assertThat(found(new MailFilter(null, address, TestClock.START.plusSeconds(1))))
                .isEmpty();
        assertThat(found(new MailFilter(null, "%" + address.substring(3), null)))
                .isEmpty();
    }

    @Test
    @DisplayName("ALL-01: cancelled, sent again, tried at once")
    void states() {
        var id = only(mailTo("states"));

        mails.sendNow(id);
        mails.cancel(id);
        assertThat(mails.details(id).state()).isEqualTo(MailState.CANCELLED);
        assertThatThrownBy(() -> mails.sendNow(id)).isInstanceOf(MailUnderWay.class);
        mails.resend(id);

        assertThat(mails.details(id).state()).isEqualTo(MailState.WAITING);
        assertThat(mails.details(id).dueAt()).isEqualTo(clock.instant());
    }

    @Test
    @Tag("PRV-12")
    @DisplayName("PRV-12: the preview says that a link stands there, and not which")
    void preview() {
        var person = person();
        var credential = UUID.randomUUID();
        transaction.executeWithoutResult(status -> outbox.put(
                new Notice("preview", MailTemplate.CREDENTIALS_PASSWORD, language -> Map.of()).revealing(credential),
                List.of(person)));

        assertThat(mails.details(only(person)).body())
                .contains("Här står länken till lösenordet")
                .doesNotContain(credential.toString(), "[[");
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: mails are for administrators")
    void administratorsOnly() {
        TestLogin.as(testPeople.manager(testPeople.unit()));

        assertThatThrownBy(() -> mails.page(MailFilter.all(), 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mails.failed()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("a page costs the same number of statements for one mail and for many")
    void statements() {
        IntStream.range(0, 5).forEach(index -> mailTo("statements " + index));

        mails.page(MailFilter.all(), 0, 1);
        long one = Statements.count(() -> mails.page(MailFilter.all(), 0, 1));
        long many = Statements.count(() -> mails.page(MailFilter.all(), 0, 50));

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(4);
        assertThatThrownBy(() -> mails.details(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private List<MailDetails> found(MailFilter filter) {
        assertThat(mails.count(filter)).isEqualTo(mails.page(filter, 0, 10).size());
        return mails.page(filter, 0, 10);
    }

    private UUID only(PersonSummary person) {
        return found(new MailFilter(null, person.email().value(), null))
                .getFirst()
                .id();
    }

    private PersonSummary person() {
        var id = testPeople.person("Åsa", ProfessionalFunction.CARE_STAFF, null);
        return SystemAccess.call(() -> people.find(id)).orElseThrow();
    }

    private PersonSummary mailTo(String cause) {
        var person = person();
        transaction.executeWithoutResult(status -> outbox.put(Samples.notice(cause), List.of(person)));
        return person;
    }
}
