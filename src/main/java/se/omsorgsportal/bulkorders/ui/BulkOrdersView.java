package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.omsorgsportal.bulkorders.BulkDesk;
import se.omsorgsportal.bulkorders.BulkOrders;
import se.omsorgsportal.bulkorders.BulkSummary;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** The bulk orders within reach, newest first, and those one has begun (ORD-10). */
@Route(BulkNavigation.BULKS)
@Menu(title = "bulk.title", order = 12, icon = "vaadin:group")
@Handbook("bulk-order")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class BulkOrdersView extends Page implements BeforeEnterObserver {

    private final transient BulkOrders bulks;
    private final transient People people;
    private final transient Map<PersonId, String> names = new HashMap<>();
    private final ResponsiveGrid<BulkSummary> grid = new ResponsiveGrid<>();
    private final ListBar bar;

    BulkOrdersView(BulkOrders bulks, BulkDesk desk, People people, CurrentUser user) {
        super("bulk.title");
        this.bulks = bulks;
        this.people = people;
        columns();
        grid.setItems(query -> page(query.getOffset(), query.getLimit()));
        bar = new ListBar("bulk-orders", grid);
        if (user.has(Role.MANAGER) || user.has(Role.SUPERUSER)) {
            actions(Links.action("bulk.new", BulkNavigation.NEW));
            add(new BulkDrafts(desk));
        }
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
    }

    private Stream<BulkSummary> page(int offset, int limit) {
        List<BulkSummary> page = bulks.page(offset, limit);
        names.putAll(people.names(page.stream().map(BulkSummary::orderedBy).toList()));
        return page.stream();
    }

    private void columns() {
        grid.addComponentColumn(BulkOrdersView::link).setHeader(Texts.of("bulk.number"));
        grid.addColumn(BulkSummary::orders).setHeader(Texts.of("bulk.orders")).setFlexGrow(0);
        grid.addComponentColumn(BulkOrdersView::badge).setHeader(Texts.of("bulk.state-column"));
        grid.addColumn(this::orderer).setHeader(Texts.of("bulk.orderer"));
        grid.addColumn(bulk -> Dates.moment(bulk.submittedAt())).setHeader(Texts.of("bulk.sent"));
        grid.addColumn(bulk -> Dates.day(bulk.startsOn())).setHeader(Texts.of("bulk.first-start"));
        grid.card(this::card);
        grid.emptyState(new EmptyState("bulk.none", "bulk.none.help"));
    }

    private String orderer(BulkSummary bulk) {
        return names.getOrDefault(bulk.orderedBy(), "–");
    }

    private static Component link(BulkSummary bulk) {
        return Links.to(bulk.number().toString(), BulkNavigation.bulk(bulk.id()));
    }

    static StatusBadge badge(BulkSummary bulk) {
        return bulk.undecided() == 0
                ? new StatusBadge(Texts.of("bulk.all-decided"), Tone.GOOD)
                : new StatusBadge(Texts.of("bulk.undecided", bulk.undecided()), Tone.INFO);
    }

    private Component card(BulkSummary bulk) {
        var card = new Div(
                link(bulk),
                new Span(Texts.of("bulk.card", bulk.orders(), orderer(bulk))),
                badge(bulk),
                new Span(Texts.of("orders.starts", Dates.day(bulk.startsOn()))));
        card.addClassName("row-card");
        return card;
    }
}
