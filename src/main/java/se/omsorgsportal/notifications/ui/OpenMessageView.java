package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.notifications.Messages;

/** The address of a message: marks it read and goes on to what it is about. */
@Route(MailNavigation.MESSAGES + "/:id")
@PermitAll
class OpenMessageView extends Div implements BeforeEnterObserver {

    private final transient Messages messages;

    OpenMessageView(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var there = new Location(messages.open(MailNavigation.id(event)));
        event.forwardTo(there.getPath(), there.getQueryParameters());
    }
}
