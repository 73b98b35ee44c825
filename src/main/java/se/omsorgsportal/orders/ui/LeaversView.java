package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.orders.LeaverLine;
import se.omsorgsportal.orders.Leavers;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** Leavers nobody reported, each one click from the order that ends their work (END-04). */
@Route(OrderNavigation.LEAVERS)
@Handbook("leavers")
@RolesAllowed({"MANAGER", "SUPERUSER"})
class LeaversView extends Page {

    LeaversView(Leavers leavers) {
        super("orders.leavers");
        var gone = leavers.unreported();
        if (gone.isEmpty()) {
            add(new EmptyState("orders.leavers.none", "orders.leavers.none.help"));
            return;
        }
        var grid = new ResponsiveGrid<LeaverLine>();
        grid.addColumn(LeaverLine::name)
                .setHeader(Texts.of("orders.column.person"))
                .setFlexGrow(2);
        grid.addColumn(line -> Dates.day(line.lastDay())).setHeader(Texts.of("orders.leavers.last-day"));
        grid.addComponentColumn(LeaversView::order)
                .setHeader(Texts.of("orders.leavers.order"))
                .setKey(ResponsiveGrid.ACTION)
                .setFlexGrow(2);
        grid.card(LeaversView::card);
        grid.setAllRowsVisible(true);
        grid.setItems(gone);
        add(new Paragraph(Texts.of("orders.leavers.intro")), new ListBar("leavers", grid), grid);
    }

    private static Component order(LeaverLine line) {
        var link = Links.to(
                Texts.of("orders.leavers.order-ending"), OrderNavigation.about(OrderKind.ENDING, line.person()));
        link.getElement().setAttribute("aria-label", Texts.of("orders.leavers.order-ending.of", line.name()));
        return link;
    }

    private static Component card(LeaverLine line) {
        var name = new Span(line.name());
        name.addClassName("row-title");
        var card = new Div(name, new Span(Texts.of("orders.leavers.left", Dates.prose(line.lastDay()))), order(line));
        card.addClassName("row-card");
        return card;
    }
}
