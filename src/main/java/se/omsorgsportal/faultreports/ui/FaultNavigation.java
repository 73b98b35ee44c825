package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Collection;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import se.omsorgsportal.faultreports.FaultId;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.NotFound;

/** The addresses of the fault reports' views. */
@NamedInterface("navigation")
public final class FaultNavigation {

    public static final String FAULTS = "fault-reports";
    public static final String NEW = "fault-reports/new";
    static final String WINDOW = "window";
    static final String SYSTEM = "system";

    private FaultNavigation() {}

    public static String fault(FaultId id) {
        return FAULTS + "/" + id;
    }

    /** A new report after a window; with its system filled in when it was only one. */
    static String after(WindowId window, Collection<String> systems) {
        var address = NEW + "?" + WINDOW + "=" + window;
        return systems.size() == 1
                ? address + "&" + SYSTEM + "=" + systems.iterator().next()
                : address;
    }

    static FaultId id(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .flatMap(Ids::read)
                .map(FaultId::new)
                .orElseThrow(NotFound::new);
    }

    static Optional<WindowId> window(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WINDOW)
                .flatMap(Ids::read)
                .map(WindowId::new);
    }

    static Optional<String> system(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(SYSTEM);
    }
}
