package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import java.util.UUID;
import se.omsorgsportal.notifications.MailState;
import se.omsorgsportal.notifications.MailTemplate;
import se.omsorgsportal.shared.NotFound;

/** The addresses of mails, wordings and messages. */
final class MailNavigation {

    static final String MAIL = "mail";
    static final String TEMPLATES = "mail/templates";
    static final String MESSAGES = "messages";
    static final String STATE = "state";
    static final String PERIOD = "period";

    private MailNavigation() {}

    static String mail(UUID id) {
        return MAIL + "/" + id;
    }

    /** Every mail in the state, however old. */
    static String mailsIn(MailState state) {
        return MAIL + "?" + STATE + "=" + state.name().toLowerCase(Locale.ROOT) + "&" + PERIOD + "=all";
    }

    static String template(MailTemplate template, Locale language) {
        return TEMPLATES + "/" + template.slug() + "/" + language.getLanguage();
    }

    static String message(UUID id) {
        return MESSAGES + "/" + id;
    }

    /** The identifier in the address; throws {@link NotFound} when it is none. */
    static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(parameter(event, "id"));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    static MailTemplate template(BeforeEnterEvent event) {
        var slug = parameter(event, "template");
        for (var template : MailTemplate.values()) {
            if (template.slug().equals(slug)) {
                return template;
            }
        }
        throw new NotFound();
    }

    static Locale language(BeforeEnterEvent event) {
        return switch (parameter(event, "language")) {
            case "sv" -> Locale.of("sv");
            case "en" -> Locale.ENGLISH;
            default -> throw new NotFound();
        };
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }
}
