package se.omsorgsportal.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/** What somebody has typed and not sent, as JSON: it may be wrong in any way. */
@Entity
@Table(name = "order_draft")
class DraftRow {

    @Id
    private UUID id;

    @Version
    private long version;

    private PersonId owner;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    private @Nullable OrderId completes;

    private String typed;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected DraftRow() {}

    DraftRow(DraftId id, PersonId owner, OrderKind kind, @Nullable OrderId completes, String typed, Instant at) {
        this.id = id.value();
        this.owner = owner;
        this.kind = kind;
        this.completes = completes;
        this.typed = typed;
        this.updatedAt = at;
    }

    void type(String text, Instant at) {
        typed = text;
        updatedAt = at;
    }

    DraftId id() {
        return new DraftId(id);
    }

    boolean belongsTo(PersonId person) {
        return owner.equals(person);
    }

    @Nullable
    OrderId completes() {
        return completes;
    }

    String typed() {
        return typed;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
