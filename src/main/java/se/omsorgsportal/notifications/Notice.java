package se.omsorgsportal.notifications;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told by mail.
 *
 * @param cause what happened, the same each time the event is heard: one cause gives each person one mail of a template
 * @param credential whose one-time link the sender puts in the place of the mark (PRV-12)
 * @param values what stands in the places, in the reader's language
 */
record Notice(
        String cause,
        MailTemplate template,
        boolean urgent,
        @Nullable UUID credential,
        Function<Locale, Map<String, String>> values) {

    Notice(String cause, MailTemplate template, Function<Locale, Map<String, String>> values) {
        this(cause, template, false, null, values);
    }
}
