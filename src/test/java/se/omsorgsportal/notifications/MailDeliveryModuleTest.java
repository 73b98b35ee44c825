package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.setup.PortalProperties;

/** How mails reach the server: once, also when it is away, refuses or is asked by several nodes. */
@Tag("ALL-01")
class MailDeliveryModuleTest extends OutboxTesting {

    @Autowired
    private RevealLinks links;

    @Autowired
    private PortalProperties portal;

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

    private int attempts(PersonSummary person) {
        return mail(person).details("").attempts();
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
