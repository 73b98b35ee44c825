package se.omsorgsportal.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told by mail.
 *
 * @param cause what happened, the same each time the event is heard: one cause gives each person one mail of a template
 * @param credential whose one-time link the sender puts in the place of the mark (PRV-12)
 * @param attachments files that go with it
 * @param values what stands in the places, in the reader's language
 */
record Notice(
        String cause,
        MailTemplate template,
        boolean urgent,
        @Nullable UUID credential,
        List<Attachment> attachments,
        Function<Locale, Map<String, String>> values) {

    Notice(String cause, MailTemplate template, Function<Locale, Map<String, String>> values) {
        this(cause, template, false, null, List.of(), values);
    }

    Notice urgent(boolean isUrgent) {
        return new Notice(cause, template, isUrgent, credential, attachments, values);
    }

    Notice revealing(@Nullable UUID secret) {
        return new Notice(cause, template, urgent, secret, attachments, values);
    }

    /** The same with a file more. */
    Notice attach(Attachment file) {
        var more = Stream.concat(attachments.stream(), Stream.of(file)).toList();
        return new Notice(cause, template, urgent, credential, more, values);
    }
}
