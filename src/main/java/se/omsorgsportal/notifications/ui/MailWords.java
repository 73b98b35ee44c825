package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import se.omsorgsportal.notifications.MailState;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** How mails look on a screen. */
final class MailWords {

    private MailWords() {}

    static StatusBadge badge(MailState state) {
        return new StatusBadge(Texts.of(state), tone(state));
    }

    static String language(Locale language) {
        return Texts.of("language." + language.getLanguage());
    }

    /** A mail's text with its lines, as the reader sees them. */
    static Div text(String body) {
        var text = new Div(body);
        text.addClassNames("card", "mail-text");
        return text;
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case WAITING -> Tone.WARNING;
            case SENDING -> Tone.INFO;
            case SENT -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case HELD, CANCELLED -> Tone.NEUTRAL;
        };
    }
}
