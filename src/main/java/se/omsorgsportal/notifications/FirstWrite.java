package se.omsorgsportal.notifications;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Writes mails and messages into their tables. One that is there already for the same cause and person stays as it is,
 * also when two listeners hear the same thing at the same moment (ALL-01).
 */
@Component
class FirstWrite {

    private static final String MAIL = """
            INSERT INTO mail (id, cause, template, recipient, recipient_name, addressee, address, language, subject,
                body, attachments, credential, urgent, state,
                attempts, created_at, queued_at, due_at, problem, reason, version)
            VALUES (:id, :cause, :template, :recipient, :recipientName, :addressee, :address, :language, :subject,
                :body, :attachments, :credential, :urgent, :state,
                :attempts, :createdAt, :createdAt, :dueAt, :problem, :reason, 0)
            ON DUPLICATE KEY UPDATE id = mail.id
            """;
    private static final String MESSAGE = """
            INSERT INTO in_app_message (id, cause, kind, recipient, arguments, path, credential, created_at, version)
            VALUES (:id, :cause, :kind, :recipient, :arguments, :path, :credential, :createdAt, 0)
            ON DUPLICATE KEY UPDATE id = in_app_message.id
            """;

    private final NamedParameterJdbcOperations jdbc;

    FirstWrite(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void mails(Collection<Mail> mails) {
        write(MAIL, mails.stream().map(Mail::columns).toList());
    }

    void messages(Collection<InAppMessage> messages) {
        write(MESSAGE, messages.stream().map(InAppMessage::columns).toList());
    }

    private void write(String sql, Collection<Map<String, @Nullable Object>> rows) {
        jdbc.batchUpdate(sql, rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }
}
