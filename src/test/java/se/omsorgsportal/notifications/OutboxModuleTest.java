package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.provisioning.DutiesAsked;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ALL-01")
class OutboxModuleTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private Mails all;

    @Autowired
    private Postman postman;

    @Autowired
    private RevealLinks links;

    @Autowired
    private MailRepository mails;

    @Autowired
    private Resubmission resubmission;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private GreenMail mailServer;

    @Autowired
    private PortalProperties portal;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void emptyQueue() {
        clock.reset();
        jdbc.sql("UPDATE mail SET state = 'CANCELLED', due_at = NULL WHERE due_at IS NOT NULL")
                .update();
    }

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
    @DisplayName("ALL-01: while the server is away it is tried with growing pauses, then delivered once")
    void serverAway() throws MessagingException {
        var person = person();
        put("away", person);
        var away = postman(refusingPort());

        away.deliverDue();
        assertThat(state(person)).isEqualTo(MailState.WAITING);
        postman.deliverDue();
        assertThat(received(person)).as("not before the pause is over").isEmpty();
        clock.advance(Duration.ofMinutes(1));
        away.deliverDue();
        clock.advance(Duration.ofMinutes(1));
        postman.deliverDue();
        assertThat(received(person)).as("the second pause is two minutes").isEmpty();
        clock.advance(Duration.ofMinutes(1));
        postman.deliverDue();

        assertThat(only(person).getMessageID()).isEqualTo("<" + id(person) + "@portal.test>");
        assertThat(attempts(person)).isEqualTo(3);
    }

    @Test
    @DisplayName("ALL-01: a server that is away costs one try in each round, not one for each mail")
    void oneTryWhileAway() {
        var first = person();
        var second = person();
        put("first", first);
        clock.advance(Duration.ofSeconds(1));
        put("second", second);

        postman(refusingPort()).deliverDue();

        assertThat(attempts(first)).isOne();
        assertThat(attempts(second)).isZero();
    }

    @Test
    @DisplayName("ALL-01: stopped between sending and marking it is sent again with the same Message-ID")
    void crashAfterSending() throws MessagingException {
        var person = person();
        put("crash", person);
        var crashing = mock(Outbox.class, delegatesTo(outbox));
        doThrow(new IllegalStateException("killed")).when(crashing).sent(any());

        assertThatThrownBy(
                        () -> new Postman(crashing, server(mailServer.getSmtp().getPort()), links).deliverDue())
                .hasMessage("killed");
        postman.deliverDue();
        assertThat(received(person)).as("until the lease is over").hasSize(1);
        clock.advance(Mail.LEASE);
        postman.deliverDue();

        assertThat(received(person)).hasSize(2);
        assertThat(messageIds(received(person))).hasSize(1);
        assertThat(state(person)).isEqualTo(MailState.SENT);
    }

    @Test
    @DisplayName("ALL-01: several nodes at once send each mail once")
    void twoSenders() throws Exception {
        var all = IntStream.range(0, 20).mapToObj(index -> person()).toList();
        transaction.executeWithoutResult(status -> outbox.put(Samples.notice("parallel"), all));

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> node = () -> {
                postman.deliverDue();
                return true;
            };
            for (var done : threads.invokeAll(List.of(node, node, node, node))) {
                assertThat(done.get()).isTrue();
            }
        }

        for (var person : all) {
            assertThat(received(person)).hasSize(1);
        }
    }

    @Test
    @DisplayName("ALL-01: a refusal for good fails at once with the server's words, and the others still go")
    void refused() {
        var unknown = person();
        var known = person();
        put("refused", unknown);
        clock.advance(Duration.ofSeconds(1));
        put("known", known);

        new Postman(outbox, refusing(unknown), links).deliverDue();

        assertThat(state(unknown)).isEqualTo(MailState.FAILED);
        assertThat(mail(unknown).details("").reason()).isEqualTo("550 5.1.1 no such user");
        assertThat(received(known)).hasSize(1);
    }

    @Test
    @DisplayName("ALL-01: without a mail server mails are kept, not failing")
    void held() {
        var person = person();
        put("held", person);

        new Postman(
                        outbox,
                        new SmtpServer(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), portal),
                        links)
                .deliverDue();
        assertThat(state(person)).isEqualTo(MailState.HELD);
        new Postman(outbox, server("", 25), links).deliverDue();

        assertThat(state(person)).isEqualTo(MailState.HELD);
        assertThat(received(person)).isEmpty();
    }

    @Test
    @DisplayName("PRV-12: the one-time link stands in the mail that goes and in nothing that is stored")
    @Tag("PRV-12")
    void oneTimeLink() throws Exception {
        var person = person();
        var credential = UUID.randomUUID();
        RevealPath path = id -> "reveal/secret-of-" + id;
        transaction.executeWithoutResult(status -> outbox.put(
                new Notice("credentials", MailTemplate.CREDENTIALS_PASSWORD, language -> Map.of())
                        .revealing(credential),
                List.of(person)));

        new Postman(outbox, server(mailServer.getSmtp().getPort()), new RevealLinks(path, portal)).deliverDue();

        var text = LetterText.of(only(person));
        assertThat(text).contains("https://portal.test/reveal/secret-of-" + credential);
        var stored = mail(person).details("").body();
        assertThat(stored).doesNotContain("secret-of").contains(RevealMark.of(credential));
        assertThat(RevealMark.explained(stored, "HÄR")).contains("HÄR").doesNotContain(credential.toString());
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

    private PersonSummary person() {
        var id = testPeople.person("Åsa", ProfessionalFunction.CARE_STAFF, null);
        return SystemAccess.call(() -> people.find(id)).orElseThrow();
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

    private void put(String cause, PersonSummary person) {
        transaction.executeWithoutResult(status -> outbox.put(Samples.notice(cause), List.of(person)));
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

    private long count(PersonSummary person) {
        return jdbc.sql("SELECT COUNT(*) FROM mail WHERE recipient = ?")
                .param(person.id().value())
                .query(Long.class)
                .single();
    }

    private UUID id(PersonSummary person) {
        return jdbc.sql("SELECT id FROM mail WHERE recipient = ?")
                .param(person.id().value())
                .query(UUID.class)
                .single();
    }

    private Mail mail(PersonSummary person) {
        return mails.findById(id(person)).orElseThrow();
    }

    private MailState state(PersonSummary person) {
        return mail(person).state();
    }

    private int attempts(PersonSummary person) {
        return mail(person).details("").attempts();
    }

    private List<MimeMessage> received(PersonSummary person) {
        return receivedAt(person.email().value());
    }

    private List<MimeMessage> receivedAt(String address) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(message -> LetterText.isTo(message, address))
                .toList();
    }

    private MimeMessage only(PersonSummary person) {
        assertThat(received(person)).hasSize(1);
        return received(person).getFirst();
    }

    private static Set<String> messageIds(List<MimeMessage> messages) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (var message : messages) {
            ids.add(message.getMessageID());
        }
        return Set.copyOf(ids);
    }

    private Postman postman(int port) {
        return new Postman(outbox, server(port), links);
    }

    /** The real server, but it knows nobody by this address. */
    private SmtpServer refusing(PersonSummary person) {
        return new SmtpServer(provider("127.0.0.1", mailServer.getSmtp().getPort()), portal) {
            @Override
            void send(OutgoingMail mail) {
                if (mail.address().equals(person.email().value())) {
                    throw new MailSendException(Map.of("message", new MessagingException("550 5.1.1 no such user")));
                }
                super.send(mail);
            }
        };
    }

    private SmtpServer server(int port) {
        return server("127.0.0.1", port);
    }

    private SmtpServer server(String host, int port) {
        return new SmtpServer(provider(host, port), portal);
    }

    private static ObjectProvider<JavaMailSender> provider(String host, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        return new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
    }

    /** A port where nobody listens any more. */
    private static int refusingPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
