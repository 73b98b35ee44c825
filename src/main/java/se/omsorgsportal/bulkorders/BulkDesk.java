package se.omsorgsportal.bulkorders;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.orders.DuplicateOrder;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.Receipt;
import se.omsorgsportal.orders.TooEarly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Zone;
import tools.jackson.databind.json.JsonMapper;

/**
 * What orderers do with a table of people: type, check, send. Sent in one transaction: all of its orders, or none; the same
 * bulk order sent twice is one (ORD-10). What is typed is kept as it is typed, and is nobody's business but its owner's.
 */
@Service
@OrderersOnly
public class BulkDesk {

    private final BulkReader reader;
    private final BulkStore store;
    private final OrderDesk desk;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    BulkDesk(
            BulkReader reader,
            BulkStore store,
            OrderDesk desk,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.desk = desk;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<BulkDraft> drafts() {
        return store.drafts(user.id());
    }

    @Transactional(readOnly = true)
    public BulkTable draft(BulkId id) {
        return store.find(id)
                .filter(row -> !row.sent() && row.owner().equals(user.id()))
                .map(row -> json.readValue(row.typed(), BulkTable.class))
                .orElseThrow(() -> new NotFound(id));
    }

    @Transactional
    public void save(BulkId id, BulkTable table) {
        store.save(id, user.id(), json.writeValueAsString(table.storable()), clock.instant());
    }

    @Transactional
    public void discard(BulkId id) {
        store.discard(id, user.id());
    }

    /** What is wrong with the rows at these places, as the order form would say it; blank rows are right. */
    @Transactional(readOnly = true)
    public Map<Integer, List<Fault>> check(BulkTable table, Set<Integer> places) {
        var filled =
                places.stream().filter(at -> !table.rows().get(at).isBlank()).collect(Collectors.toSet());
        return reader.faults(table, filled);
    }

    /** Moves the rows with faults to a draft of their own, so that the others can be sent. Returns what is left here. */
    @Transactional
    public BulkTable setAside(BulkId id, BulkTable table) {
        var filled = table.filled();
        var faulty = faulty(filled);
        save(BulkId.next(), filled.at(faulty::contains));
        var left = filled.at(at -> !faulty.contains(at));
        save(id, left);
        return left;
    }

    /**
     * Sends the rows, each as an order with its own case number. Throws {@link BulkRefused} when a row has a fault, and
     * {@link BulkEmpty}; nothing is sent then. Once it is sent, sending it again only says so. It begins without a
     * transaction, as {@link OrderDesk#submitAll} does.
     */
    public BulkReceipt submit(BulkId id, BulkTable table) {
        var sent = sent(id);
        if (sent != null) {
            return sent;
        }
        var filled = table.filled();
        if (filled.rows().isEmpty() || filled.rows().size() > BulkTable.MOST) {
            throw new BulkEmpty();
        }
        var receipt = new BulkReceipt[1];
        try {
            desk.submitAll(reader.forms(filled), orders -> receipt[0] = sent(id, filled, orders));
            return receipt[0];
        } catch (AlreadySent twice) {
            return twice.receipt;
        } catch (InvalidInput | TooEarly | DuplicateOrder fault) {
            throw new BulkRefused(faulty(filled).size());
        } catch (DataIntegrityViolationException | ConcurrencyFailureException twoAtOnce) {
            var other = sent(id);
            if (other == null) {
                throw twoAtOnce;
            }
            return other;
        }
    }

    private Set<Integer> faulty(BulkTable filled) {
        var all = IntStream.range(0, filled.rows().size()).boxed().collect(Collectors.toSet());
        return reader.faults(filled, all).entrySet().stream()
                .filter(row -> !row.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private @Nullable BulkReceipt sent(BulkId id) {
        return store.find(id)
                .filter(BulkStore.Row::sent)
                .map(row -> receipt(id, row))
                .orElse(null);
    }

    private BulkReceipt receipt(BulkId id, BulkStore.Row row) {
        if (!row.owner().equals(user.id())) {
            throw new NotFound(id);
        }
        var summary = store.summary(id).orElseThrow(() -> new NotFound(id));
        return new BulkReceipt(id, summary.number(), summary.orders());
    }

    private BulkReceipt sent(BulkId id, BulkTable table, List<Receipt> orders) {
        if (store.lock(id).isEmpty()) {
            store.save(id, user.id(), json.writeValueAsString(table.storable()), clock.instant());
        }
        var row = store.lock(id).orElseThrow();
        if (row.sent() || !row.owner().equals(user.id())) {
            throw new AlreadySent(receipt(id, row));
        }
        var number = store.sent(id, Zone.today(clock).getYear(), clock.instant(), orders);
        audit.record(
                Act.of("bulkorder.placed", "bulkorder", id, number.toString()).changed("rows", null, orders.size()));
        boolean urgent = orders.stream().anyMatch(Receipt::urgent);
        events.publishEvent(new BulkPlaced(id, orders.getFirst().state(), urgent));
        return new BulkReceipt(id, number, orders.size());
    }

    /** Rolls back the orders of the second of two who send at once. */
    private static final class AlreadySent extends RuntimeException {
        private final transient BulkReceipt receipt;

        AlreadySent(BulkReceipt receipt) {
            this.receipt = receipt;
        }
    }
}
