package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import se.omsorgsportal.notifications.Messages;
import se.omsorgsportal.shell.HeaderItem;

/** Places the bell in the header. */
@org.springframework.stereotype.Component
class MessageBell implements HeaderItem {

    private final Messages messages;
    private final Clock clock;

    MessageBell(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component component() {
        return new BellLink(messages, clock);
    }
}
