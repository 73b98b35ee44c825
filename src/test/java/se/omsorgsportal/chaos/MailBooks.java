package se.omsorgsportal.chaos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares three lists: the mails that the orders ought to have caused, those in the outbox, those at the server. */
final class MailBooks {

    /** Reckoned from the orders and tasks alone, so that a mail that was never put in the outbox is missed. */
    private static final String CAUSED = """
            SELECT CONCAT('ORDER_RECEIVED ', ordered_by, ' placed:', id) FROM orders
            UNION ALL SELECT CONCAT(IF(o.urgent, 'ORDER_NEW_URGENT ', 'ORDER_NEW '), g.person_id, ' placed:', o.id)
                FROM orders o JOIN role_grant g ON g.role = 'ADMINISTRATOR'
            UNION ALL SELECT CONCAT('ORDER_APPROVED ', ordered_by, ' decided:', id) FROM orders
                WHERE decided_by IS NOT NULL
            UNION ALL SELECT CONCAT('ORDER_READY ', o.ordered_by, ' ready:', o.id)
                FROM orders o WHERE o.state IN ('READY', 'DELIVERED')
            UNION ALL SELECT CONCAT('CREDENTIALS_USER_NAME ', recipient, ' credentials:', id) FROM credential
            UNION ALL SELECT CONCAT('CREDENTIALS_PASSWORD ', recipient, ' credentials:', id) FROM credential
            UNION ALL SELECT CONCAT('DUTIES_ASKED ', person_id, ' duties:', version) FROM duties_asked
            UNION ALL SELECT DISTINCT CONCAT('TASKS_FOR_MANAGER ', g.person_id, ' task:', t.id)
                FROM provisioning_task t JOIN provisioning_unit u ON u.order_id = t.order_id
                JOIN role_grant g ON g.role = 'MANAGER' AND g.unit_id = u.unit_id
                WHERE t.owner = 'MANAGER' AND t.opened_at IS NOT NULL AND t.kind <> 'HAND_OVER_LOGIN'""";

    private static final Pattern MESSAGE_ID = Pattern.compile("<([0-9a-f-]{36})@chaos\\.test>");
    private static final Pattern MOMENT = Pattern.compile(":\\d{12,}$");

    /** A row of the outbox. */
    private record Kept(String id, String cause, String state, String address, String subject) {}

    /** A mail as the server has it. */
    private record Received(String id, String address, String subject, String body) {

        String words() {
            return address + " | " + subject + " | " + body;
        }
    }

    private final List<String> caused;
    private final List<Kept> kept;
    private final List<Received> received;

    MailBooks(JdbcClient sql, GreenMail server) {
        caused = sql.sql(CAUSED).query(String.class).list();
        kept = sql.sql("SELECT id, CONCAT(template, ' ', recipient, ' ', cause), state, address, subject FROM mail")
                .query((row, number) -> new Kept(
                        row.getString(1),
                        MOMENT.matcher(row.getString(2)).replaceFirst(""),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
        received =
                Arrays.stream(server.getReceivedMessages()).map(MailBooks::read).toList();
    }

    void check(Findings findings) {
        var causes = kept.stream().map(Kept::cause).toList();
        findings.any("Mails that were caused and are not in the outbox", without(caused, causes));
        findings.any("Mails in the outbox that nothing caused", without(causes, caused));
        agree(findings);
    }

    /** Whatever caused them: each once in the outbox, and the server has those and no others. */
    void agree(Findings findings) {
        findings.any(
                "Mails in the outbox twice",
                repeated(kept.stream().map(Kept::cause).toList()));
        findings.any(
                "Mails in the outbox that have not gone",
                kept.stream().filter(mail -> !mail.state().equals("SENT")).toList());
        var known = known(kept, mail -> mail.id() + " " + mail.address() + " " + mail.subject());
        var there = known(received, mail -> mail.id() + " " + mail.address() + " " + mail.subject());
        findings.any("Mails that did not reach the server", without(known, there));
        findings.any("Mails at the server that are not in the outbox", without(there, known));
        findings.any("Mails with the same words under two Message-IDs", several(Received::words, Received::id));
        findings.any("Message-IDs with two different texts", several(Received::id, Received::words));
    }

    int sent() {
        return kept.size();
    }

    /** How many came to the server once more, with the Message-ID that they had the first time. */
    int repeats() {
        return received.size() - known(received, Received::id).size();
    }

    private Set<String> several(Function<Received, String> by, Function<Received, String> of) {
        return received.stream().collect(groupingBy(by, mapping(of, toSet()))).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static <T> Set<String> known(List<T> all, Function<T, String> as) {
        return all.stream().map(as).collect(toSet());
    }

    private static Set<String> without(java.util.Collection<String> all, java.util.Collection<String> others) {
        var left = new HashSet<>(all);
        left.removeAll(new HashSet<>(others));
        return left;
    }

    private static List<String> repeated(List<String> all) {
        return all.stream().collect(groupingBy(one -> one, counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Received read(MimeMessage message) {
        try {
            var id = MESSAGE_ID.matcher(message.getMessageID());
            return new Received(
                    id.matches() ? id.group(1) : message.getMessageID(),
                    message.getRecipients(RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    text(message));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Without what is made anew each time: the boundary between the parts. */
    private static String text(MimeMessage message) throws MessagingException {
        try {
            var parts = (jakarta.mail.Multipart) message.getContent();
            return parts.getBodyPart(0).getContent() + GreenMailUtil.getBody(parts.getBodyPart(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
