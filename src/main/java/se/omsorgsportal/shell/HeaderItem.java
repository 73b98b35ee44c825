package se.omsorgsportal.shell;

import com.vaadin.flow.component.Component;

/** Something a module places in the header beside the search, as the bell with messages. */
public interface HeaderItem {

    int order();

    /** A new component for a new window; called once for each. */
    Component component();
}
