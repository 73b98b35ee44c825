package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import se.omsorgsportal.renewal.RunId;
import se.omsorgsportal.shared.NotFound;

/** The addresses of renewal. */
final class RenewalNavigation {

    static final String RUNS = "renewals";
    static final String LAPSES = "lapses";
    static final String UNUSED = "unused-accounts";

    private RenewalNavigation() {}

    static String run(RunId id) {
        return RUNS + "/" + id;
    }

    static String lapses(LocalDate day) {
        return LAPSES + "?day=" + day;
    }

    /** The identifier in the address; throws {@link NotFound} when it is none. */
    static RunId id(BeforeEnterEvent event) {
        try {
            return RunId.of(event.getRouteParameters().get("id").orElseThrow(NotFound::new));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
