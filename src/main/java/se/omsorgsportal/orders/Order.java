package se.omsorgsportal.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/** An order that was placed: always whole and right, moved only along its states (ORD-02, ORD-06, ORD-08). */
@Entity(name = "PlacedOrder")
@Table(name = "orders")
class Order {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_year")
    private int caseYear;

    @Column(name = "case_number")
    private int caseNumber;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Embedded
    private OrderContent content;

    @Column(name = "ordered_by")
    private PersonId orderedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable PersonId decidedBy;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    Order(CaseNumber number, OrderRequest request, PersonId by, OrderState first, Instant at) {
        this.id = OrderId.next().value();
        this.caseYear = number.year();
        this.caseNumber = number.number();
        this.orderedBy = by;
        this.submittedAt = at;
        this.state = first;
        this.stateSince = at;
        this.content = new OrderContent(request);
        this.openKey = request.openKey();
    }

    /** The orderer has completed what was sent back (ORD-06). */
    void complete(OrderRequest request, OrderState next, Instant at) {
        become(next, at);
        content.replace(request);
        openKey = request.openKey();
    }

    /** The manager stands for it (ORD-01). */
    void confirm(Instant at) {
        become(OrderState.SUBMITTED, at);
    }

    void approve(PersonId by, PersonId registered, Approval approval, Instant at) {
        become(OrderState.APPROVED, at);
        decidedBy = by;
        content.grant(registered, approval);
    }

    void refuse(PersonId by, Instant at) {
        become(OrderState.REFUSED, at);
        decidedBy = by;
    }

    void sendBack(Instant at) {
        become(OrderState.SENT_BACK, at);
    }

    void withdraw(Instant at) {
        become(OrderState.WITHDRAWN, at);
    }

    void ready(Instant at) {
        become(OrderState.READY, at);
    }

    void delivered(Instant at) {
        become(OrderState.DELIVERED, at);
    }

    void carriedOut(Instant at) {
        become(OrderState.CARRIED_OUT, at);
    }

    private void become(OrderState next, Instant at) {
        if (!state.canBecome(next)) {
            throw new StepNotPossible(number());
        }
        state = next;
        stateSince = at;
        if (!next.isOpen()) {
            openKey = null;
        }
    }

    OrderId id() {
        return new OrderId(id);
    }

    CaseNumber number() {
        return new CaseNumber(caseYear, caseNumber);
    }

    /** A later version than the one a user has seen means that the order says something else now. */
    long version() {
        return version;
    }

    OrderState state() {
        return state;
    }

    Instant since() {
        return stateSince;
    }

    PersonId orderedBy() {
        return orderedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    OrderContent content() {
        return content;
    }

    OrderDetails details(List<OrderDetails.Step> steps, LocalDate nearUntil) {
        boolean near = !content.employment().from().isAfter(nearUntil);
        return content.details(this, steps, state.isUndecided() && near);
    }
}
