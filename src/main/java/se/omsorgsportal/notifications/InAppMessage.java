package se.omsorgsportal.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;

/** A message to one person, read in the portal. */
@Entity
class InAppMessage implements Persistable<UUID> {

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

    @Transient
    private boolean stored;

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

    PersonId recipient() {
        return recipient;
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

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void stored() {
        stored = true;
    }
}
