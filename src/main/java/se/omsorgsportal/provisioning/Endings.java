package se.omsorgsportal.provisioning;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.orders.AutomaticEndings;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Endings that nobody ordered: a rule decided them, and their tasks have to be done all the same (REN-04, END-02). */
@Service
@SystemOnly
public class Endings {

    private final AutomaticEndings orders;
    private final Planning planning;

    Endings(AutomaticEndings orders, Planning planning) {
        this.orders = orders;
        this.planning = planning;
    }

    /**
     * Ends somebody's work by a rule: an approved order of the kind ENDING with its tasks, everything that the ending
     * touches settled with it. When an ending is open for the person already, that one stands and is returned. No mails
     * about it: whoever calls tells the managers.
     *
     * @param by who had the rule carried out
     */
    @Transactional
    public OrderId automatic(PersonId person, LocalDate lastDay, String reason, PersonId by) {
        return plan(person, orders.place(person, lastDay, reason, by));
    }

    /** The same for one of many that were decided together, as when a provider's contract is over (END-05). */
    @Transactional
    public OrderId together(
            PersonId person, Set<UnitId> at, LocalDate lastDay, String reason, PersonId by, Set<String> proposals) {
        return plan(person, orders.place(person, at, lastDay, reason, by, proposals));
    }

    private OrderId plan(PersonId person, AutomaticEndings.Outcome placed) {
        if (placed.isNew()) {
            planning.plan(placed.order(), person);
        }
        return placed.order();
    }
}
