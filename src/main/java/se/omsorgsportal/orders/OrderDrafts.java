package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Zone;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an orderer has begun to write. Saved as it is typed, without being checked and without a line in the audit log:
 * a draft is nobody's business but its owner's until it is sent.
 */
@Service
@OrderersOnly
@Transactional(readOnly = true)
public class OrderDrafts {

    private final DraftStore drafts;
    private final OrderStore orders;
    private final OrderAccess access;
    private final Routines routines;
    private final JsonMapper json;
    private final Clock clock;

    OrderDrafts(
            DraftStore drafts, OrderStore orders, OrderAccess access, Routines routines, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.orders = orders;
        this.access = access;
        this.routines = routines;
        this.json = json;
        this.clock = clock;
    }

    public List<OrderDraft> mine() {
        return drafts.of(access.self()).stream().map(this::draft).toList();
    }

    public OrderDraft get(DraftId id) {
        return drafts.find(id, access.self()).map(this::draft).orElseThrow(() -> new NotFound(id));
    }

    /** Keeps what is typed now in place of what was; makes the draft when it is new. */
    @Transactional
    public void save(DraftId id, OrderForm form) {
        var typed = json.writeValueAsString(form.storable());
        var row = drafts.find(id, access.self());
        if (row.isPresent()) {
            row.get().type(typed, clock.instant());
        } else if (drafts.exists(id)) {
            throw new OutsideScope("draft " + id);
        } else {
            drafts.add(new DraftRow(id, access.self(), form.kind(), null, typed, clock.instant()));
        }
    }

    @Transactional
    public void discard(DraftId id) {
        drafts.remove(id, access.self());
    }

    /** Brings back one that was just discarded; the order that it completes may have gone on meanwhile. */
    @Transactional
    public void restore(OrderDraft draft) {
        var completes = draft.completes();
        save(completes == null ? draft.id() : complete(completes), draft.form());
    }

    /** The draft in which an order that was sent back is completed, with everything that was written (ORD-06). */
    @Transactional
    public DraftId complete(OrderId id) {
        var order = orders.require(id);
        access.requireOrderers(order);
        if (order.state() != OrderState.SENT_BACK) {
            throw new StepNotPossible(order.number());
        }
        return drafts.completing(id, access.self()).map(DraftRow::id).orElseGet(() -> copy(order));
    }

    private DraftId copy(Order order) {
        var typed = json.writeValueAsString(order.content().form());
        var row = new DraftRow(
                DraftId.next(), access.self(), order.content().form().kind(), order.id(), typed, clock.instant());
        drafts.add(row);
        return row.id();
    }

    private OrderDraft draft(DraftRow row) {
        var form = json.readValue(row.typed(), OrderForm.class);
        return new OrderDraft(row.id(), row.completes(), form, row.updatedAt(), opens(form));
    }

    private @Nullable LocalDate opens(OrderForm form) {
        try {
            var start = form.startsOn().isBlank() ? null : LocalDate.parse(form.startsOn());
            var lead = OrderRoutines.leadTime(routines);
            return start != null
                            && form.kind().canBeTooEarly()
                            && lead.verdict(start, Zone.today(clock)) == LeadTime.Verdict.TOO_EARLY
                    ? lead.opens(start)
                    : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
