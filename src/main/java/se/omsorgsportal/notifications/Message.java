package se.omsorgsportal.notifications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told in the portal.
 *
 * @param cause what happened, the same each time the event is heard
 * @param path where in the portal it leads
 * @param credential whose one-time link it leads to instead, made when the recipient follows it (PRV-12)
 */
record Message(
        String cause,
        MessageKind kind,
        String path,
        @Nullable UUID credential,
        List<String> arguments) {

    Message(String cause, MessageKind kind, String path, String... arguments) {
        this(cause, kind, path, null, List.of(arguments));
    }
}
