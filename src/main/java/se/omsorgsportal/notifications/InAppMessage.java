package se.omsorgsportal.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;

/** A message to one person, read in the portal. */
@Entity
class InAppMessage {

    private static final String BETWEEN = "\u001F";
    private static final int LONGEST_ARGUMENT = 200;

    @Id
    private UUID id = Ids.next();

    private String cause;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private PersonId recipient;
    private String arguments;
    private String path;
    private @Nullable UUID credential;
    private Instant createdAt;
    private @Nullable Instant readAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected InAppMessage() {}

    InAppMessage(Message message, PersonId recipient, Instant now) {
        this.cause = message.cause();
        this.kind = message.kind();
        this.recipient = recipient;
        this.path = message.path();
        this.credential = message.credential();
        this.createdAt = now;
        this.arguments = String.join(
                BETWEEN,
                message.arguments().stream()
                        .map(text -> SafeText.shortened(SafeText.line(text), LONGEST_ARGUMENT))
                        .toList());
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    boolean isFor(PersonId person) {
        return recipient.equals(person);
    }

    String path() {
        return path;
    }

    /** Whose one-time link the path is, if it is one. */
    Optional<UUID> credential() {
        return Optional.ofNullable(credential);
    }

    MessageSummary summary() {
        return new MessageSummary(id, kind, List.of(arguments.split(BETWEEN, -1)), createdAt, readAt != null);
    }

    /** As it goes into the table, once. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", id);
        columns.put("cause", cause);
        columns.put("kind", kind.name());
        columns.put("recipient", recipient.value());
        columns.put("arguments", arguments);
        columns.put("path", path);
        columns.put("credential", credential);
        columns.put("createdAt", LocalDateTime.ofInstant(createdAt, ZoneOffset.UTC));
        return columns;
    }
}
