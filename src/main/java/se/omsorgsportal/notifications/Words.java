package se.omsorgsportal.notifications;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import se.omsorgsportal.shared.Zone;

/** The portal's texts in a person's language, also where no window is open. */
final class Words {

    static final Locale SWEDISH = Locale.of("sv");

    /** The languages of the portal, the first one for everybody whose own is not among them (ALL-04). */
    static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);

    private static final String BUNDLE = "vaadin-i18n.translations";

    private Words() {}

    static String known(Locale language) {
        return LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(language.getLanguage()::equals)
                .findFirst()
                .orElse("sv");
    }

    static String of(Locale language, String key, Object... arguments) {
        var locale = Locale.of(known(language));
        var bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var text = bundle.containsKey(key) ? bundle.getString(key) : key;
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    static String of(Locale language, Enum<?> value) {
        return of(language, value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A day in running text: {@code 13 december 2026}. */
    static String day(Locale language, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(known(language)))
                .format(day);
    }

    /** A day and a time in running text, Swedish time. */
    static String moment(Locale language, Instant instant) {
        var local = Zone.at(instant);
        var time = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT).format(local);
        return of(language, "mail.moment", day(language, local.toLocalDate()), time);
    }
}
