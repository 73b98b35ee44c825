package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons by what they are for; the key is that of a verb. */
public final class Buttons {

    private Buttons() {}

    /** The one thing the view is there for. */
    public static Button primary(String key, Runnable action) {
        var button = secondary(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button secondary(String key, Runnable action) {
        var button = new Button(Texts.of(key), pressed -> action.run());
        button.setDisableOnClick(false);
        return button;
    }

    /** What takes something away. */
    public static Button danger(String key, Runnable action) {
        var button = secondary(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** A small thing beside a text. */
    public static Button link(String key, Runnable action) {
        var button = secondary(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
