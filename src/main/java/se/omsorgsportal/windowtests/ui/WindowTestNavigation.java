package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.windowtests.ProtocolId;

/** The addresses of the views about testing. */
final class WindowTestNavigation {

    static final String MINE = "my-tests";
    static final String RESOURCES = "test-resources";
    static final String TEMPLATES = "test-templates";
    static final String PROTOCOLS = "test-protocols";

    static final String WINDOW = "service-windows/";

    private WindowTestNavigation() {}

    static String protocol(ProtocolId id) {
        return PROTOCOLS + "/" + id;
    }

    static ProtocolId protocol(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .flatMap(Ids::read)
                .map(ProtocolId::new)
                .orElseThrow(NotFound::new);
    }
}
