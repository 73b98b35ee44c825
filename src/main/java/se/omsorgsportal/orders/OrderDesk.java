package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.caresystems.WrongCombination;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.RuleViolation;

/** What orderers do: place, complete, withdraw (ORD-01 to ORD-05, ORD-08). */
@Service
@OrderersOnly
public class OrderDesk {

    private final OrderKinds reader;
    private final OrderPlacing placing;
    private final OrderPlaces places;
    private final OrderWishes wishes;
    private final OrderStore orders;
    private final OrderAccess access;
    private final OrderHistory history;
    private final CaseNumbers numbers;
    private final Routines routines;
    private final Clock clock;

    OrderDesk(
            OrderKinds reader,
            OrderPlacing placing,
            OrderPlaces places,
            OrderWishes wishes,
            OrderStore orders,
            OrderAccess access,
            OrderHistory history,
            CaseNumbers numbers,
            Routines routines,
            Clock clock) {
        this.reader = reader;
        this.placing = placing;
        this.places = places;
        this.wishes = wishes;
        this.orders = orders;
        this.access = access;
        this.history = history;
        this.numbers = numbers;
        this.routines = routines;
        this.clock = clock;
    }

    /** The units the user may order for. */
    @Transactional(readOnly = true)
    public List<UnitSummary> units() {
        return places.choosable();
    }

    @Transactional(readOnly = true)
    public LeadTime leadTime() {
        return OrderRoutines.leadTime(routines);
    }

    /** What of the form's wishes does not go with its function, to be shown before it is sent (ORD-13). */
    @Transactional(readOnly = true)
    public List<WrongCombination> wrongCombinations(OrderForm form) {
        return wishes.wrong(form);
    }

    /**
     * What {@link #submit} would find wrong with the form, so that a step can show it before the last one. A start that
     * is too early is none of it: the form may be filled in and kept.
     *
     * @param completes the order that is being completed, if it is one
     */
    @Transactional(readOnly = true)
    public List<Fault> faults(OrderForm form, @Nullable OrderId completes) {
        try {
            reader.read(form, completes == null ? null : accepted(orders.require(completes)));
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults();
        } catch (TooEarly keepable) {
            return List.of();
        }
    }

    /**
     * Places the order and takes its draft away. Throws {@link InvalidInput}, {@link TooEarly}
     * or {@link DuplicateOrder}; the draft is then still there. It begins without a transaction: see {@link CaseNumbers}.
     */
    public Receipt submit(OrderForm form, @Nullable DraftId draft) {
        var request = reader.read(form, null);
        try {
            return placing.place(numbers.next(), request, draft);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException twoAtOnce) {
            throw placing.openAlready(request)
                    .<RuntimeException>map(open -> open)
                    .orElse(twoAtOnce);
        }
    }

    /** Why {@link #submit} would refuse the form now; nothing when it may be sent. */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> refusal(OrderForm form) {
        try {
            return placing.openAlready(reader.read(form, null)).map(RuleViolation.class::cast);
        } catch (InvalidInput | TooEarly refusal) {
            return Optional.of(refusal);
        }
    }

    /**
     * Places all the orders in one transaction, or none of them: refuses as {@link #submit} does at the first that it
     * would refuse. It begins without a transaction, as that does.
     *
     * @param together what else belongs to the same transaction
     */
    public List<Receipt> submitAll(List<OrderForm> forms, Consumer<List<Receipt>> together) {
        var taken = forms.stream().map(form -> numbers.next()).toList();
        return placing.placeAll(
                taken, () -> forms.stream().map(form -> reader.read(form, null)).toList(), together);
    }

    /** Sends an order that was sent back again; the start that was accepted once may stay although time has passed. */
    @Transactional
    public Receipt complete(OrderId id, OrderForm form, @Nullable DraftId draft) {
        var order = orders.lock(id);
        access.requireOrderers(order);
        return placing.complete(order, reader.read(form, accepted(order)), draft);
    }

    /** Ends an order that is not provisioned yet; its tasks fall away (ORD-08). */
    @Transactional
    public void withdraw(OrderId id, String reason) {
        var comment = FreeText.optional("comment", reason);
        var order = orders.lock(id);
        access.requireOrderers(order);
        var before = order.state();
        order.withdraw(clock.instant());
        var act = OrderHistory.act(order, StepKind.WITHDRAWN).changed("state", before, order.state());
        history.add(order, StepKind.WITHDRAWN, comment, act, new OrderWithdrawn(id));
    }

    /** The start that came in time once; that of an urgent order never did (ORD-03). */
    private @Nullable LocalDate accepted(Order order) {
        access.requireReadable(order);
        return order.content().isUrgent() ? null : order.content().employment().from();
    }
}
