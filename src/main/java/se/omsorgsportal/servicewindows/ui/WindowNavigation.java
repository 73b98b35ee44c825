package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.NotFound;

/** The addresses of the service windows' views. */
@NamedInterface("navigation")
public final class WindowNavigation {

    public static final String WINDOWS = "service-windows";
    static final String PLAN = WINDOWS + "/plan";
    static final String CALENDAR = WINDOWS + "/calendar";
    static final String ARCHIVE = WINDOWS + "/archive";
    private static final String SHOW = "show";

    private WindowNavigation() {}

    public static String window(WindowId id) {
        return WINDOWS + "/" + id;
    }

    public static String list(WindowFilter filter) {
        return WINDOWS + "?" + SHOW + "=" + filter.name().toLowerCase(Locale.ROOT);
    }

    static WindowFilter filter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(SHOW);
        return Arrays.stream(WindowFilter.values())
                .filter(each -> asked.filter(each.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElse(WindowFilter.OPEN);
    }

    static WindowId id(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .flatMap(Ids::read)
                .map(WindowId::new)
                .orElseThrow(NotFound::new);
    }
}
