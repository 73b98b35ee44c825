package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** How urgent or good a state is; shown by icon, colour and text together, never by colour alone (ALL-05). */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFO(VaadinIcon.INFO_CIRCLE_O),
    GOOD(VaadinIcon.CHECK_CIRCLE_O),
    WARNING(VaadinIcon.CLOCK),
    BAD(VaadinIcon.EXCLAMATION_CIRCLE_O);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
