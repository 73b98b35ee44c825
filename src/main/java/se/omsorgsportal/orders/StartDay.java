package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Zone;

/** What the day of an order means for it: in time, urgent with a reason, too early, or past (ORD-03). */
@Component
class StartDay {

    private final Routines routines;
    private final Clock clock;

    StartDay(Routines routines, Clock clock) {
        this.routines = routines;
        this.clock = clock;
    }

    LocalDate today() {
        return Zone.today(clock);
    }

    /** Whether it is urgent; throws {@link InvalidInput} when it is and does not say so, or when the day is past. */
    boolean isUrgent(OrderForm form, LocalDate start, @Nullable LocalDate accepted) {
        var today = today();
        var lead = OrderRoutines.leadTime(routines);
        return switch (lead.verdict(start, today)) {
            case PAST -> throw new InvalidInput("startsOn", "orders.fault.start.past", today);
            case IN_TIME, TOO_EARLY -> false;
            case URGENT -> {
                if (start.equals(accepted) && !form.urgent()) {
                    yield false;
                }
                requireUrgency(form, lead.firstOrdinary(today));
                yield true;
            }
        };
    }

    void refuseTooEarly(LocalDate start) {
        var lead = OrderRoutines.leadTime(routines);
        if (lead.verdict(start, today()) == LeadTime.Verdict.TOO_EARLY) {
            throw new TooEarly(lead.opens(start));
        }
    }

    private static void requireUrgency(OrderForm form, LocalDate ordinary) {
        if (!form.urgent()) {
            throw new InvalidInput("urgent", "orders.fault.start.late", ordinary);
        }
        if (form.urgentReason().isBlank()) {
            throw new InvalidInput("urgentReason", "orders.fault.urgent-reason");
        }
    }
}
