package se.omsorgsportal.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.Zone;

/** The figures of the orders' routine (ORD-03, ORD-09). */
@Component
class OrderRoutines implements RoutineCatalogue {

    static final RoutineSetting<Integer> EARLIEST =
            RoutineSetting.number("orders.lead-time.earliest", 28, "days", "[004]");
    static final RoutineSetting<Integer> LATEST = RoutineSetting.number("orders.lead-time.latest", 7, "days", "[004]");
    static final RoutineSetting<Integer> OVERDUE =
            RoutineSetting.number("orders.escalation.working-days", 2, "working-days", "[+]");

    /** The organisation numbers under which HSA-ids of the municipality are given, beside the provider's own (SIT-03). */
    static final RoutineSetting<String> HSA_ORGANISATIONS =
            RoutineSetting.text("orders.siths.hsa-organisations", "2120001124", "[+]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(EARLIEST, LATEST, OVERDUE, HSA_ORGANISATIONS);
    }

    static LeadTime leadTime(Routines routines) {
        return new LeadTime(routines.get(EARLIEST), routines.get(LATEST));
    }

    static LocalDate nearUntil(Routines routines, Clock clock) {
        return OverdueRule.nearUntil(Zone.today(clock), routines.get(OVERDUE));
    }
}
