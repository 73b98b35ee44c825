package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.notifications.MessageSummary;
import se.omsorgsportal.notifications.Messages;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shared.ui.Watching;

/** What the portal has to tell the user, newest first; new ones appear by themselves. */
@Route(MailNavigation.MESSAGES)
@Handbook("messages")
@PermitAll
class MessagesView extends Page {

    private final transient Messages messages;
    private final ResponsiveGrid<MessageSummary> grid = new ResponsiveGrid<>();

    MessagesView(Messages messages) {
        super("messages.title");
        this.messages = messages;
        actions(Buttons.secondary("messages.read-all", messages::readAll));
        grid.addComponentColumn(MessagesView::badge)
                .setHeader(Texts.of("mail.column.state"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addComponentColumn(MessagesView::link)
                .setHeader(Texts.of("messages.title"))
                .setFlexGrow(4);
        grid.addColumn(message -> Dates.moment(message.at())).setHeader(Texts.of("mail.column.created"));
        grid.card(MessagesView::card).emptyState(new EmptyState("messages.empty", "messages.empty.help"));
        grid.setItems(
                query -> messages.page(query.getOffset(), query.getLimit()).stream(), query -> (int) messages.count());
        add(grid);
        setSizeFull();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        new Watching(attached)
                .pushed(messages::whenChanged, () -> grid.getDataProvider().refreshAll());
    }

    private static Component card(MessageSummary message) {
        var card = new Div(badge(message), link(message), new Span(Dates.moment(message.at())));
        card.addClassName("row-card");
        return card;
    }

    private static StatusBadge badge(MessageSummary message) {
        return message.read()
                ? new StatusBadge(Texts.of("messages.read"), Tone.NEUTRAL)
                : new StatusBadge(Texts.of("messages.unread"), Tone.INFO);
    }

    private static Anchor link(MessageSummary message) {
        return Links.to(MessageWords.of(message), MailNavigation.message(message.id()));
    }
}
