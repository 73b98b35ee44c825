package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.notifications.MailDetails;
import se.omsorgsportal.notifications.MailState;
import se.omsorgsportal.notifications.Mails;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** Every mail with its state (ALL-01). */
@Route(MailNavigation.MAIL)
@Menu(title = "mail.title", order = 70, icon = "vaadin:envelope-o")
@Handbook("mail")
@RolesAllowed("ADMINISTRATOR")
class MailView extends Page implements BeforeEnterObserver {

    private final ResponsiveGrid<MailDetails> grid = new ResponsiveGrid<>();
    private final transient MailFilterBar filter;
    private final ListBar bar;

    MailView(Mails mails, Clock clock) {
        super("mail.title");
        filter = new MailFilterBar(clock, () -> grid.getDataProvider().refreshAll());
        actions(Links.action("mail.templates", MailNavigation.TEMPLATES));
        columns();
        grid.setItems(query -> mails.page(filter.filter(), query.getOffset(), query.getLimit()).stream(), query ->
                (int) mails.count(filter.filter()));
        bar = new ListBar("mail", grid);
        filter.addTo(bar);
        add(new Paragraph(Texts.of("mail.intro")), bar, grid);
        setSizeFull();
    }

    /** {@code ?state=failed&period=all} shows those, as the card on the home does. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
    }

    private void columns() {
        grid.addComponentColumn(mail -> MailWords.badge(mail.state())).setHeader(Texts.of("mail.column.state"));
        grid.addColumn(MailView::recipient).setHeader(Texts.of("mail.column.recipient"));
        grid.addComponentColumn(MailView::link)
                .setHeader(Texts.of("mail.column.subject"))
                .setFlexGrow(3);
        grid.addColumn(mail -> Dates.moment(mail.createdAt())).setHeader(Texts.of("mail.column.created"));
        grid.addColumn(MailDetails::attempts).setHeader(Texts.of("mail.column.attempts"));
        grid.addColumn(MailView::next).setHeader(Texts.of("mail.column.next"));
        grid.card(MailView::card).emptyState(new EmptyState("mail.empty", "mail.empty.help"));
    }

    private static Component card(MailDetails mail) {
        var card = new Div(
                MailWords.badge(mail.state()),
                link(mail),
                new Span(recipient(mail)),
                new Span(Dates.moment(mail.createdAt())));
        card.addClassName("row-card");
        return card;
    }

    private static Anchor link(MailDetails mail) {
        return Links.to(mail.subject(), MailNavigation.mail(mail.id()));
    }

    private static String recipient(MailDetails mail) {
        var address = mail.address();
        return address == null ? mail.recipientName() : mail.recipientName() + " <" + address + ">";
    }

    private static @Nullable String next(MailDetails mail) {
        var due = mail.dueAt();
        return mail.state() == MailState.WAITING && due != null ? Dates.moment(due) : "";
    }
}
