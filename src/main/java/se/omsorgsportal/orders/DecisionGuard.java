package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;

/** What has to hold before somebody decides on an order (ORD-06, ORD-12). */
@Component
class DecisionGuard {

    private final OrderStore orders;
    private final OrderAccess access;
    private final People people;

    DecisionGuard(OrderStore orders, OrderAccess access, People people) {
        this.orders = orders;
        this.access = access;
        this.people = people;
    }

    /** The order, locked; throws {@link AlreadyDecided} when somebody was first, {@link ChangedMeanwhile} when it changed. */
    Order take(OrderId id, long version, OrderState expected) {
        var order = orders.lock(id);
        access.requireReadable(order);
        if (order.state() != expected) {
            throw new AlreadyDecided(order.number(), lastHand(order), order.state());
        }
        if (order.version() != version) {
            throw new ChangedMeanwhile(order.number());
        }
        return order;
    }

    void requireOthers(Order order) {
        if (access.isOwn(order)) {
            throw new OwnOrderNotApprovable(order.number());
        }
    }

    /** The approval put right; less than what was wanted takes a comment that says why. */
    Approval check(Order order, Approval approval) {
        var wanted = order.content().wanted();
        if (!wanted.containsAll(approval.permissions())) {
            throw new InvalidInput("permissions", "orders.fault.permissions.more");
        }
        var validTo = shorter(order, approval.validTo());
        boolean less = validTo != null || approval.permissions().size() < wanted.size();
        var comment = less && approval.comment().isBlank()
                ? refuseSilence()
                : FreeText.optional("comment", approval.comment());
        return new Approval(comment, approval.permissions(), validTo);
    }

    private static String refuseSilence() {
        throw new InvalidInput("comment", "orders.fault.trim-comment");
    }

    private static @Nullable LocalDate shorter(Order order, @Nullable LocalDate validTo) {
        var employment = order.content().employment();
        if (validTo == null || validTo.equals(employment.to())) {
            return null;
        }
        if (validTo.isBefore(employment.from())) {
            throw new InvalidInput("validTo", "orders.fault.valid-to.before", employment.from());
        }
        if (!employment.contains(validTo)) {
            throw new InvalidInput("validTo", "orders.fault.valid-to.after", Objects.requireNonNull(employment.to()));
        }
        return validTo;
    }

    private String lastHand(Order order) {
        var by = orders.steps(order.id()).getLast().by();
        return by == null
                ? "Omsorgsportalen"
                : people.find(by).map(person -> person.name().full()).orElse("–");
    }
}
