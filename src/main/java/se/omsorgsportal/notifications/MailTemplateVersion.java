package se.omsorgsportal.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;

/** One version of a mail's wording as an administrator left it; never changed, only followed by the next. */
@Entity
class MailTemplateVersion implements Persistable<UUID> {

    @Id
    private UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    private String language;

    @Column(name = "version")
    private int number;

    private @Nullable String subject;
    private @Nullable String body;
    private @Nullable PersonId changedBy;
    private Instant changedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected MailTemplateVersion() {}

    /** @param wording nothing when the wording that comes with the portal is restored */
    MailTemplateVersion(
            MailTemplate template,
            String language,
            int number,
            @Nullable Wording wording,
            @Nullable PersonId changedBy,
            Instant changedAt) {
        this.template = template;
        this.language = language;
        this.number = number;
        this.subject = wording == null ? null : wording.subject();
        this.body = wording == null ? null : wording.body();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    Optional<Wording> wording() {
        return subject == null || body == null ? Optional.empty() : Optional.of(new Wording(subject, body));
    }

    MailTemplate template() {
        return template;
    }

    String language() {
        return language;
    }

    int number() {
        return number;
    }

    @Nullable
    PersonId changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
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
