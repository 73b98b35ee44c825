package se.omsorgsportal.caresystems;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The language that names of the catalogue are given in: that of the window, Swedish where there is none. */
final class Language {

    private Language() {}

    static boolean isEnglish() {
        var ui = UI.getCurrent();
        return ui != null && "en".equals(ui.getLocale().getLanguage());
    }

    static Locale current() {
        return of(isEnglish());
    }

    static Locale of(boolean english) {
        return english ? Locale.ENGLISH : Locale.of("sv");
    }

    /** The column of a translated text. */
    static String column(String name) {
        return column(name, current());
    }

    static String column(String name, Locale language) {
        return name + ("en".equals(language.getLanguage()) ? "_en" : "_sv");
    }
}
