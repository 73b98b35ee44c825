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

    /**
     * The IT supplier's service desk: where windows are ordered, and where the list of testers and the reports go (WIN-03,
     * WIN-06, WIN-11).
     */
    public static final RoutineSetting<EmailAddress> SERVICE_DESK = new RoutineSetting<>(
            "windows.service-desk", "servicedesk@omsorg.example", null, "[000]", true, "text", EmailAddress::of);

    public static final RoutineSetting<String> SERVICE_DESK_NAME =
            RoutineSetting.text("windows.service-desk.name", "ServiceDesk", "[000]");

    PlanRoutines() {}

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(ANNOUNCE, ANSWER, SERVICE_DESK, SERVICE_DESK_NAME);
    }
}
