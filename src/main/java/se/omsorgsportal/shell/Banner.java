package se.omsorgsportal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that everybody has to see on every page as long as it holds, as in whose name the user works. */
public interface Banner {

    /** The banner as it is now, made anew at every step. */
    Optional<Component> content();
}
