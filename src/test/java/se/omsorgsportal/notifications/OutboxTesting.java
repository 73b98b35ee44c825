package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestPeople;

/** An empty queue, people to write to, and what reaches them. */
@PortalTest
abstract class OutboxTesting {

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    private MailRepository mails;

    @Autowired
    private People people;

    @Autowired
    TestPeople testPeople;

    @Autowired
    GreenMail mailServer;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyQueue() {
        clock.reset();
        jdbc.sql("UPDATE mail SET state = 'CANCELLED', due_at = NULL WHERE due_at IS NOT NULL")
                .update();
    }

    PersonSummary person() {
        var id = testPeople.person("Åsa", ProfessionalFunction.CARE_STAFF, null);
        return SystemAccess.call(() -> people.find(id)).orElseThrow();
    }

    void put(String cause, PersonSummary person) {
        transaction.executeWithoutResult(status -> outbox.put(Samples.notice(cause), List.of(person)));
    }

    long count(PersonSummary person) {
        return jdbc.sql("SELECT COUNT(*) FROM mail WHERE recipient = ?")
                .param(person.id().value())
                .query(Long.class)
                .single();
    }

    UUID id(PersonSummary person) {
        return jdbc.sql("SELECT id FROM mail WHERE recipient = ?")
                .param(person.id().value())
                .query(UUID.class)
                .single();
    }

    Mail mail(PersonSummary person) {
        return mails.findById(id(person)).orElseThrow();
    }

    MailState state(PersonSummary person) {
        return mail(person).state();
    }

    List<MimeMessage> received(PersonSummary person) {
        return receivedAt(person.email().value());
    }

    List<MimeMessage> receivedAt(String address) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(message -> LetterText.isTo(message, address))
                .toList();
    }

    MimeMessage only(PersonSummary person) {
        assertThat(received(person)).hasSize(1);
        return received(person).getFirst();
    }
}
