package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.omsorgsportal.notifications.Messages;
import se.omsorgsportal.shared.ui.Icons;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Watching;

/**
 * The bell with the number of unread messages. A message made on this node shows at once; one made on another node when
 * the user goes to another page.
 */
class BellLink extends Anchor {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 99;

    private final transient Messages messages;
    private final transient Clock clock;
    private final Span number = new Span();
    private Instant asOf = Instant.MIN;

    BellLink(Messages messages, Clock clock) {
        super(MailNavigation.MESSAGES);
        this.messages = messages;
        this.clock = clock;
        setRouterIgnore(false);
        addClassName("message-bell");
        number.addClassName("message-bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        add(Icons.decorative(VaadinIcon.BELL_O), number);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var navigating = attached.getUI().addAfterNavigationListener(event -> refreshWhenOld());
        new Watching(attached).pushed(messages::whenChanged, this::refresh).stopping(navigating::remove);
    }

    private void refreshWhenOld() {
        if (asOf.plus(FRESH).isBefore(clock.instant())) {
            refresh();
        }
    }

    private void refresh() {
        long unread = messages.unread();
        asOf = clock.instant();
        number.setText(unread > MOST ? MOST + "+" : Long.toString(unread));
        number.setVisible(unread > 0);
        var words = Texts.of("messages.bell", unread);
        setAriaLabel(words);
        setTitle(words);
    }
}
