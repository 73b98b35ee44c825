package se.omsorgsportal.faultreports;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The figures of the check after a service window (WIN-13). */
@Component
final class FaultRoutines implements RoutineCatalogue {

    /** How long after a release the check waits for a user's first login. */
    static final RoutineSetting<Integer> CHECK = RoutineSetting.number("faults.check", 14, "days", "[+]");

    /** At how many units a fault of one system is no longer a local one. */
    static final RoutineSetting<Integer> GENERAL = RoutineSetting.number("faults.general", 3, "units", "[+]");

    /** How many faults one person can report in a day. */
    static final RoutineSetting<Integer> A_DAY = RoutineSetting.number("faults.a-day", 20, "reports", "[+]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(CHECK, GENERAL, A_DAY);
    }
}
