package se.omsorgsportal.orders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one transaction in which an order comes to be, or comes again after completion. */
@Component
class OrderPlacing {

    private final OrderStore orders;
    private final OrderNames names;
    private final OrderAccess access;
    private final OrderPlaces places;
    private final OrderHistory history;
    private final DraftStore drafts;
    private final Clock clock;

    OrderPlacing(
            OrderStore orders,
            OrderNames names,
            OrderAccess access,
            OrderPlaces places,
            OrderHistory history,
            DraftStore drafts,
            Clock clock) {
        this.orders = orders;
        this.names = names;
        this.access = access;
        this.places = places;
        this.history = history;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    public Receipt place(CaseNumber number, OrderRequest request, @Nullable DraftId draft) {
        refuseDuplicate(request, null);
        var order = new Order(number, request, access.self(), first(request), clock.instant());
        orders.add(order);
        names.add(order.id(), request.name());
        announce(order, request, StepKind.PLACED);
        drafts.remove(draft, access.self());
        return receipt(order, request);
    }

    /** All of them or none (ORD-10). */
    @Transactional
    public List<Receipt> placeAll(
            List<CaseNumber> numbers, Supplier<List<OrderRequest>> read, Consumer<List<Receipt>> together) {
        var requests = read.get();
        var receipts = new ArrayList<Receipt>();
        for (int i = 0; i < requests.size(); i++) {
            receipts.add(place(numbers.get(i), requests.get(i), null));
        }
        together.accept(receipts);
        return receipts;
    }

    /** The orderer has completed what was sent back; the case number stays (ORD-06). */
    @Transactional
    public Receipt complete(Order order, OrderRequest request, @Nullable DraftId draft) {
        refuseDuplicate(request, order.id());
        order.complete(request, first(request), clock.instant());
        orders.flush();
        names.replace(order.id(), request.name());
        announce(order, request, StepKind.COMPLETED);
        drafts.remove(draft, access.self());
        return receipt(order, request);
    }

    /** A manager's order goes to the administrators at once; a superuser's first to a manager of its units (ORD-01). */
    private OrderState first(OrderRequest request) {
        return places.isManagerOf(request.units()) ? OrderState.SUBMITTED : OrderState.AWAITING_MANAGER;
    }

    private void refuseDuplicate(OrderRequest request, @Nullable OrderId itself) {
        openAlready(request, itself).ifPresent(open -> {
            throw open;
        });
    }

    /** The refusal, if an order for the person is open: it says which, unless that is none of the user's business. */
    @Transactional(readOnly = true)
    public Optional<DuplicateOrder> openAlready(OrderRequest request) {
        return openAlready(request, null);
    }

    private Optional<DuplicateOrder> openAlready(OrderRequest request, @Nullable OrderId itself) {
        return orders.open(request.openKey())
                .filter(open -> !open.id().equals(itself))
                .map(open ->
                        access.isReadable(open) ? new DuplicateOrder(open.id(), open.number()) : new DuplicateOrder());
    }

    private void announce(Order order, OrderRequest request, StepKind what) {
        var announcement = order.state() == OrderState.SUBMITTED
                ? new OrderPlaced(order.id(), request.kind(), request.urgent())
                : new OrderAwaitsManager(order.id());
        var act = OrderHistory.act(order, what)
                .changed("start", null, request.employment().from())
                .changed("urgent", null, request.urgent())
                .changed("function", null, request.function());
        history.add(order, what, request.urgentReason(), act, announcement);
    }

    private static Receipt receipt(Order order, OrderRequest request) {
        return new Receipt(order.id(), order.number(), order.state(), request.urgent());
    }
}
