package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.provisioning.DutiesAsked;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;

/** What comes into the queue, in which words, and how long it stays. */
@Tag("ALL-01")
class OutboxModuleTest extends OutboxTesting {

    @Autowired
    private Mails all;

    @Autowired
    private Resubmission resubmission;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @DisplayName("ALL-01: what is rolled back sends nothing")
    void rolledBack() {
        var person = person();

        transaction.executeWithoutResult(status -> {
            outbox.put(Samples.notice("rolled back"), List.of(person));
            status.setRollbackOnly();
        });
        postman.deliverDue();

        assertThat(received(person)).isEmpty();
    }

    @Test
    @DisplayName("ALL-01: what is committed is sent, once, however often it is heard")
    void committed() throws MessagingException {
        var person = person();

        put("committed", person);
        put("committed", person);
        postman.deliverDue();
        postman.deliverDue();

        assertThat(received(person)).hasSize(1);
        assertThat(only(person).getSubject()).isEqualTo("Läs och godkänn användarens ansvar");
        assertThat(state(person)).isEqualTo(MailState.SENT);
    }

    @Test
    @DisplayName("ALL-01: an address outside the portal gets its mail once, with its file, and again when resent")
    void outside() throws MessagingException, IOException {
        var address = "servicedesk-" + UUID.randomUUID() + "@it.test";
        var desk = Recipient.outside("Servicedesk", EmailAddress.of(address), Locale.of("sv"));
        var notice = Samples.notice("outside").attach(new Attachment("a.pdf", "application/pdf", new byte[] {1, 2}));
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(status -> outbox.send(notice, List.of(desk, desk)));
        }
        postman.deliverDue();

        var received = receivedAt(address);
        assertThat(received).hasSize(1);
        var parts = (Multipart) received.getFirst().getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("a.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).containsExactly(1, 2);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM mail_attachment a JOIN mail m ON m.id = a.mail WHERE m.address = ?")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isOne();

        var id = jdbc.sql("SELECT id FROM mail WHERE address = ?")
                .param(address)
                .query(UUID.class)
                .single();
        TestLogin.as(testPeople.administrator());
        assertThat(all.details(id).recipientName()).isEqualTo("Servicedesk");
        all.resend(id);
        TestLogin.nobody();
        postman.deliverDue();
        assertThat(receivedAt(address)).hasSize(2);
    }

    @Test
    @DisplayName("ALL-01: an event of a transaction that is rolled back is not told, that of a committed one is")
    void events() {
        var person = person();
        var other = person();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new DutiesAsked(person.id(), 1));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> events.publishEvent(new DutiesAsked(other.id(), 1)));
        await().until(() -> count(other) == 1);
        postman.deliverDue();

        assertThat(received(other)).hasSize(1);
        assertThat(received(person)).isEmpty();
        assertThat(count(person)).isZero();
    }

    @Test
    @DisplayName("ALL-01: an event that no listener finished is heard again after a minute")
    void killedBetweenDecisionAndMail() {
        var person = person();
        transaction.executeWithoutResult(status -> events.publishEvent(new DutiesAsked(person.id(), 7)));
        await().until(() -> count(person) == 1 && publications(person) == 0);
        jdbc.sql("DELETE FROM mail WHERE recipient = ?")
                .param(person.id().value())
                .update();
        leaveUnheard(person, 7);

        resubmission.run();
        assertThat(publications(person)).isOne();
        clock.advance(Duration.ofSeconds(61));
        resubmission.run();

        await().until(() -> count(person) == 1 && publications(person) == 0);
    }

    @Test
    @DisplayName("ALL-04: the mail is in the reader's language")
    @Tag("ALL-04")
    void language() {
        var person = inEnglish(person());
        put("language", person);

        assertThat(mail(person).details("").subject()).isEqualTo("Read and accept the user’s responsibility");
    }

    @Test
    @DisplayName("ALL-01: what waits is never cleared away, what is old and done is")
    void retention() {
        var waiting = person();
        var done = person();
        put("waiting", waiting);
        put("done", done);
        outbox.fail(mail(done).id(), MailProblem.REFUSED, "");

        int portions = 0;
        while (outbox.removeOlderThan(TestClock.START.plusSeconds(1)) > 0) {
            portions++;
        }

        assertThat(portions).isPositive();

        assertThat(count(waiting)).isOne();
        assertThat(count(done)).isZero();
    }

    private static PersonSummary inEnglish(PersonSummary person) {
        return new PersonSummary(
                person.id(),
                person.name(),
                person.email(),
                person.mobile(),
                person.function(),
                person.profession(),
                person.units(),
                Locale.ENGLISH,
                true);
    }

    /** A publication as a process leaves it that is killed before the listener has done its work. */
    private void leaveUnheard(PersonSummary person, int version) {
        jdbc.sql("""
                INSERT INTO EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date, status,
                    completion_attempts)
                VALUES (?, ?, ?, ?, ?, 'PUBLISHED', 0)
                """)
                .params(
                        UUID.randomUUID().toString(),
                        ProvisioningAnnouncements.class.getName() + ".on(" + DutiesAsked.class.getName() + ")",
                        DutiesAsked.class.getName(),
                        "{\"person\":{\"value\":\"%s\"},\"version\":%d}".formatted(person.id(), version),
                        Timestamp.from(TestClock.START))
                .update();
    }

    private long publications(PersonSummary person) {
        return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE serialized_event LIKE ?")
                .param("%" + person.id() + "%")
                .query(Long.class)
                .single();
    }
}
