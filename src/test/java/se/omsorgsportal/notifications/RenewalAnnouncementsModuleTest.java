package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.renewal.LapsesAnnounced;
import se.omsorgsportal.renewal.UnusedAccountsListed;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
class RenewalAnnouncementsModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String name;
    private PersonId manager;

    @BeforeEach
    void anUnusedAccount() {
        clock.set(TODAY.minusMonths(4), LocalTime.NOON);
        var unit = people.unit();
        var person = people.person("Ulla", ProfessionalFunction.CARE_STAFF, unit);
        manager = people.manager(unit);
        var letters = TestPeople.letters(TestPeople.unique());
        var stem = letters.substring(letters.length() - 6);
        name = SystemAccess.call(() -> {
            var made = accounts.nameFor(person, new PersonName(stem.substring(0, 3), stem.substring(3)));
            accounts.created(person, TODAY.plusDays(12));
            return made.value();
        });
        clock.set(TODAY, LocalTime.NOON);
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    @Tag("REN-05")
    @DisplayName(
            "REN-05: a manager gets one mail a month that lists the unused accounts, however often it is announced")
    void unused() {
        var event = new UnusedAccountsListed(TODAY, List.of(manager));
        publish(event);
        publish(event);
        assertThat(bodies(manager, "ACCOUNTS_UNUSED"))
                .singleElement()
                .asString()
                .contains(name, "aldrig inloggad", "unused-accounts")
                .doesNotContain("{");
    }

    @Test
    @Tag("REN-01")
    @DisplayName("REN-01: administrators are told beforehand how many accounts lapse on which day")
    void lapses() {
        var administrator = people.administrator();
        publish(new LapsesAnnounced(TODAY));
        assertThat(bodies(administrator, "ACCOUNTS_LAPSING"))
                .singleElement()
                .asString()
                .contains("13 juni 2027", "lapses")
                .doesNotContain("{");
    }

    /** Returns when everybody has heard it. */
    private void publish(Object event) {
        transaction.executeWithoutResult(running -> events.publishEvent(event));
        await().until(() -> jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE event_type = ?")
                        .param(event.getClass().getName())
                        .query(Integer.class)
                        .single()
                == 0);
    }

    private List<String> bodies(PersonId recipient, String template) {
        return jdbc.sql("SELECT body FROM mail WHERE recipient = ? AND template = ?")
                .params(recipient.value(), template)
                .query(String.class)
                .list();
    }
}
