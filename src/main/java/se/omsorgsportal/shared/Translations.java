package se.omsorgsportal.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The portal's texts in a given language, also where no window is open: files, jobs, the handbook (ALL-04). */
public final class Translations {

    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Translations() {}

    /** The text with the arguments in their places; nothing when there is none for the key. */
    public static Optional<String> find(Locale language, String key, Object... arguments) {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", language, NO_DETOUR);
        if (!texts.containsKey(key)) {
            return Optional.empty();
        }
        var text = texts.getString(key);
        return Optional.of(arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments));
    }
}
