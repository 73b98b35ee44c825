package se.omsorgsportal.notifications;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of the mails, kept until their mails are removed. */
@Component
class Attachments {

    private final JdbcOperations jdbc;
    private final JdbcClient client;

    Attachments(JdbcOperations jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Keeps the files of those mails that were written; of one that was there already nothing is added. */
    void keep(Collection<Mail> mails, List<Attachment> files) {
        var rows = mails.stream()
                .flatMap(mail ->
                        IntStream.range(0, files.size()).mapToObj(number -> row(mail.id(), number, files.get(number))))
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("""
                    INSERT INTO mail_attachment (mail, number, name, type, content)
                    SELECT id, ?, ?, ?, ? FROM mail WHERE id = ?""", rows);
        }
    }

    List<Attachment> of(UUID mail) {
        return client.sql("SELECT name, type, content FROM mail_attachment WHERE mail = ? ORDER BY number")
                .param(mail)
                .query((row, _) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    private static Object[] row(UUID mail, int number, Attachment file) {
        return new Object[] {number, file.name(), file.type(), file.content(), mail};
    }
}
