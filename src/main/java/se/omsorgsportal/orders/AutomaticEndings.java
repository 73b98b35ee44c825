package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * Endings that a rule decides, as of an account that nobody uses (REN-04), or that are part of a greater one (END-05): an order like any other, so that it has its
 * case number, its page and its history, but approved from the beginning. Its tasks are the provisioning's to plan.
 */
@Service
public class AutomaticEndings {

    private final KnownStaff staff;
    private final EndingConcerns concerns;
    private final CaseNumbers numbers;
    private final OrderStore orders;
    private final OrderNames names;
    private final OrderHistory history;
    private final Clock clock;

    AutomaticEndings(
            KnownStaff staff,
            EndingConcerns concerns,
            CaseNumbers numbers,
            OrderStore orders,
            OrderNames names,
            OrderHistory history,
            Clock clock) {
        this.staff = staff;
        this.concerns = concerns;
        this.numbers = numbers;
        this.orders = orders;
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param isNew false when an ending was open already: it is that one, wherever it stands
     */
    public record Outcome(OrderId order, boolean isNew) {}

    /**
     * Everything that the ending touches is settled with it.
     *
     * @param by who had the rule carried out; the order is theirs
     */
    @Transactional
    @SystemOnly
    public Outcome place(PersonId person, LocalDate lastDay, String reason, PersonId by) {
        return place(person, Set.of(), lastDay, reason, by, concerns.all(person, lastDay));
    }

    /**
     * @param at which of the person's units it is about; all of them when none are named
     * @param proposals what is settled with it
     */
    @Transactional
    @SystemOnly
    public Outcome place(
            PersonId person, Set<UnitId> at, LocalDate lastDay, String reason, PersonId by, Set<String> proposals) {
        var known = staff.find(person, at);
        var particulars = OrderParticulars.because(FreeText.required("reason", reason), proposals);
        var request = OrderRequest.about(OrderKind.ENDING, known, new Period(lastDay, lastDay), "", particulars);
        return orders.open(request.openKey())
                .map(open -> new Outcome(open.id(), false))
                .orElseGet(() -> new Outcome(begin(request, by), true));
    }

    private OrderId begin(OrderRequest request, PersonId by) {
        var order = new Order(numbers.next(), request, by, OrderState.APPROVED, clock.instant());
        orders.add(order);
        names.add(order.id(), request.name());
        var why = request.particulars();
        var act = OrderHistory.act(order, StepKind.AUTOMATIC)
                .changed("lastDay", null, request.employment().from());
        history.add(order, StepKind.AUTOMATIC, new Actor(by, null), why.reason(), act);
        concerns.carryOut(
                why.proposals(),
                order.id(),
                Objects.requireNonNull(request.person()),
                request.employment().from());
        return order.id();
    }
}
