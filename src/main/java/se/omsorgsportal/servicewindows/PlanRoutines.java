package se.omsorgsportal.servicewindows;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;
import se.omsorgsportal.shared.EmailAddress;

/** The figures of planning, ordering and announcing a window. */
@Component
public final class PlanRoutines implements RoutineCatalogue {

    /** How long before its day a window is announced (WIN-07). */
    public static final RoutineSetting<Integer> ANNOUNCE =
            RoutineSetting.number("windows.announce", 7, "days", "[000]").earlier("10");

    /** How long the superusers have to answer (WIN-02). */
    public static final RoutineSetting<Integer> ANSWER = RoutineSetting.number("windows.answer", 7, "days", "[+]");

    /** Where windows are ordered (WIN-03). */
    public static final RoutineSetting<EmailAddress> SERVICE_DESK = new RoutineSetting<>(
            "windows.service-desk", "servicedesk@omsorg.example", null, "[000]", true, "text", EmailAddress::of);

    PlanRoutines() {}

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(ANNOUNCE, ANSWER, SERVICE_DESK);
    }
}
