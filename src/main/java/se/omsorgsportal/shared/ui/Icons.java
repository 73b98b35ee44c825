package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Icons that say nothing to a screen reader: the words beside them do. */
public final class Icons {

    private Icons() {}

    public static Icon decorative(VaadinIcon which) {
        var icon = which.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
