package se.omsorgsportal.caresystems;

import com.vaadin.flow.component.UI;

/** The language that names of the catalogue are given in: that of the window, Swedish where there is none. */
final class Language {

    private Language() {}

    static boolean isEnglish() {
        var ui = UI.getCurrent();
        return ui != null && "en".equals(ui.getLocale().getLanguage());
    }

    /** The column of a translated text. */
    static String column(String name) {
        return column(name, isEnglish());
    }

    static String column(String name, boolean english) {
        return name + (english ? "_en" : "_sv");
    }
}
