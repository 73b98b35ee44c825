package se.omsorgsportal.notifications.ui;

import se.omsorgsportal.notifications.MessageKind;
import se.omsorgsportal.notifications.MessageSummary;
import se.omsorgsportal.shared.ui.Texts;

/** A message in the words of the user's language. */
final class MessageWords {

    private static final int TASK = 2;

    private MessageWords() {}

    static String of(MessageSummary message) {
        var arguments = message.arguments().toArray();
        var kind = message.kind();
        if (kind == MessageKind.TASK_FOR_MANAGER || kind == MessageKind.TASK_FOR_USER) {
            arguments[TASK] = Texts.of("TaskKind." + arguments[TASK]);
        }
        return Texts.of("message." + kind.name(), arguments);
    }
}
