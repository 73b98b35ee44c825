package se.omsorgsportal.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.Translations;

/**
 * Gives Vaadin the portal's texts. Its own provider takes the server's language for one that has no file of its own:
 * on a Swedish server English would be Swedish (ALL-04).
 */
@Component
class PortalTexts implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Preferences.LANGUAGES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Preferences.SWEDISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return Translations.find(locale, key, parameters).orElseGet(() -> "!" + locale.getLanguage() + ": " + key);
    }
}
