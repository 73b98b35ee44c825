package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.NotFound;

/** The addresses of planning, ordering and announcing windows. */
final class PlanNavigation {

    static final String WINDOWS = "service-windows";
    static final String PLAN = WINDOWS + "/plan";
    static final String CALENDAR = WINDOWS + "/calendar";
    static final String BLACKOUTS = WINDOWS + "/blackout-days";
    static final String GROUPS = WINDOWS + "/groups";
    static final String CONSULTATION = "/consultation";
    static final String ORDER = "/order";
    static final String ACTIVITIES = "/activities";
    static final String ANNOUNCEMENT = "/announcement";

    private PlanNavigation() {}

    static String window(WindowId id) {
        return WINDOWS + "/" + id;
    }

    static String change(WindowId id) {
        return window(id) + "/plan";
    }

    static String of(WindowId id, String part) {
        return window(id) + part;
    }

    static WindowId id(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .flatMap(Ids::read)
                .map(WindowId::new)
                .orElseThrow(NotFound::new);
    }
}
