package se.omsorgsportal.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.PersonId;

/** One line of an order's history (ORD-12); never changed. */
@Entity
@Table(name = "order_step")
class OrderStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "order_id")
    private OrderId orderId;

    @Enumerated(EnumType.STRING)
    private StepKind what;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "by_person")
    private @Nullable PersonId by;

    @Column(name = "for_person")
    private @Nullable PersonId forWhom;

    private Instant at;

    @Column(name = "step_comment")
    private String comment;

    @SuppressWarnings("NullAway.Init")
    protected OrderStep() {}

    /** @param by nobody when the portal did it */
    OrderStep(Order order, StepKind what, @Nullable Actor by, Instant at, String comment) {
        this.orderId = order.id();
        this.what = what;
        this.state = order.state();
        this.by = by == null ? null : by.id();
        this.forWhom = by == null ? null : by.forWhom();
        this.at = at;
        this.comment = comment;
    }

    OrderDetails.Step details() {
        return new OrderDetails.Step(what.name(), state, by, at, comment, forWhom);
    }
}
