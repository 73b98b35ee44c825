package se.omsorgsportal.faultreports;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;
import se.omsorgsportal.shared.EmailAddress;

/** The figures of the check after a service window (WIN-13). */
@Component
final class FaultRoutines implements RoutineCatalogue {

    /** How long after a release the check waits for a user's first login. */
    static final RoutineSetting<Integer> CHECK = RoutineSetting.number("faults.check", 14, "days", "[+]");

    /** At how many units a fault of one system is no longer a local one. */
    static final RoutineSetting<Integer> GENERAL = RoutineSetting.number("faults.general", 3, "units", "[+]");

    /** How many faults one person can report in a day. */
    static final RoutineSetting<Integer> A_DAY = RoutineSetting.number("faults.a-day", 20, "reports", "[+]");

    /** Where users write who do not want to call. */
    static final RoutineSetting<EmailAddress> SERVICE_DESK = new RoutineSetting<>(
            "faults.service-desk", "servicedesk@omsorg.example", null, "[000]", true, "text", EmailAddress::of);

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(CHECK, GENERAL, A_DAY, SERVICE_DESK);
    }
}
