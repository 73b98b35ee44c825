package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * The address of an open view, when it follows what is done there (ALL-07): changed at once, and never written over the
 * address of a page that was opened meanwhile.
 */
public final class OwnAddress {

    /** Past the browser's router, which takes its time and then changes the address of whatever is open. */
    private static final String REPLACE = """
            const at = path => new URL(path, document.baseURI);
            if (at($0).pathname === location.pathname) {
                history.replaceState(history.state, '', at($1));
            }""";

    private final Component view;
    private @Nullable String path;

    /** Follows nothing until the view is opened at an address of its own. */
    public OwnAddress(Component view) {
        this.view = view;
    }

    public void open(BeforeEnterEvent event) {
        path = event.getLocation().getPath();
    }

    public void become(String newPath) {
        become(newPath, QueryParameters.empty());
    }

    public void become(QueryParameters query) {
        if (path != null) {
            become(path, query);
        }
    }

    /** Nothing before the view is shown, and nothing any more once it is not. */
    private void become(String newPath, QueryParameters query) {
        if (path != null && view.isAttached()) {
            view.getElement().executeJs(REPLACE, path, new Location(newPath, query).getPathWithQueryParameters());
            path = newPath;
        }
    }
}
