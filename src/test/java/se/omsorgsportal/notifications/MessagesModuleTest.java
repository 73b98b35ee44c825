package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ALL-01")
class MessagesModuleTest {

    @Autowired
    private Messages messages;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RevealPath revealPaths;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private PersonId person;

    @BeforeEach
    void signIn() {
        clock.reset();
        person = testPeople.careStaff(testPeople.unit());
        TestLogin.as(person);
    }

    @Test
    @DisplayName("a message is told once, counted until it is read, and leads somewhere")
    void toldOnce() {
        put("once");
        put("once");

        assertThat(messages.unread()).isOne();
        assertThat(messages.open(messages.page(0, 10).getFirst().id())).isEqualTo("duties");
        assertThat(messages.unread()).isZero();
        assertThat(messages.page(0, 10).getFirst().read()).isTrue();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: nobody opens or counts another person's messages")
    void own() {
        put("own");
        var id = messages.page(0, 10).getFirst().id();
        TestLogin.as(testPeople.administrator());

        assertThat(messages.page(0, 10)).isEmpty();
        assertThatThrownBy(() -> messages.open(id)).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("PRV-12")
    @DisplayName("PRV-12: the way to the password is made for the recipient when they follow the message")
    void oneTimeLink() {
        var credential = UUID.randomUUID();
        put(new Message("credentials", MessageKind.CREDENTIALS_READY, "orders/1", credential, List.of("BEH", "Åsa")));

        var path = messages.open(messages.page(0, 10).getFirst().id());

        assertThat(path).isEqualTo(SystemAccess.call(() -> revealPaths.of(credential)));
    }

    @Test
    @DisplayName("open windows hear of a message after the commit, not of one that is rolled back")
    void broadcast() {
        List<String> heard = new ArrayList<>();
        var listening = messages.whenChanged(() -> heard.add("changed"));

        transaction.executeWithoutResult(status -> {
            inbox.put(
                    message("rolled back"),
                    SystemAccess.call(() -> people.find(person)).stream().toList());
            status.setRollbackOnly();
        });
        assertThat(heard).isEmpty();
        put("committed");
        assertThat(heard).hasSize(1);
        messages.readAll();
        assertThat(heard).hasSize(2);
        listening.run();
        put("after leaving");

        assertThat(heard).hasSize(2);
        assertThat(messages.unread()).isOne();
    }

    private void put(String cause) {
        put(message(cause));
    }

    private static Message message(String cause) {
        return new Message(cause, MessageKind.DUTIES_ASKED, Addresses.DUTIES);
    }

    private void put(Message message) {
        var to = SystemAccess.call(() -> people.find(person)).stream().toList();
        transaction.executeWithoutResult(status -> inbox.put(message, to));
    }
}
