package se.omsorgsportal.signins.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.signins.ImportId;

/** The addresses of sign-in logs. */
final class SignInNavigation {

    static final String IMPORTS = "sign-ins";

    private SignInNavigation() {}

    static String details(ImportId id) {
        return IMPORTS + "/" + id;
    }

    /** The identifier in the address; throws {@link NotFound} when it is none. */
    static ImportId id(BeforeEnterEvent event) {
        try {
            return ImportId.of(event.getRouteParameters().get("id").orElseThrow(NotFound::new));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
