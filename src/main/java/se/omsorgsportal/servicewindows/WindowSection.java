package se.omsorgsportal.servicewindows;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the window's page that comes from elsewhere, as the test protocols; the page knows none of them. */
public interface WindowSection {

    /** Lower stands higher. */
    int order();

    String titleKey();

    /** What there is to show this user now; made anew whenever the window changes ({@link WindowChanged}). */
    Optional<Component> content(WindowDetails window);
}
