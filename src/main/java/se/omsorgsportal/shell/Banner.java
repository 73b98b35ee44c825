package se.omsorgsportal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that everybody has to see on every page as long as it holds, as in whose name the user works. */
public interface Banner {

    /** The banner as it is now, made anew at every step. */
    Optional<Component> content();

    /**
     * Has the page look again when something else is to be seen; most are as they are until the next step.
     *
     * @return stops it; must be called when the page is closed
     */
    default Runnable watch(Runnable look) {
        return () -> {};
    }
}
