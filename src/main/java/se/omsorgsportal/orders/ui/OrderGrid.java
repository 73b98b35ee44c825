package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** Orders as rows, fetched as they are scrolled to; the units of a page come in one question. */
class OrderGrid extends ResponsiveGrid<OrderSummary> {

    private final transient Orders orders;
    private final transient Units units;
    private final transient Clock clock;
    private final Map<UnitId, UnitSummary> places = new HashMap<>();
    private OrderQuery query;

    OrderGrid(Orders orders, Units units, Clock clock, OrderQuery query, EmptyState empty) {
        this.orders = orders;
        this.units = units;
        this.clock = clock;
        this.query = query;
        setPageSize(OrderQuery.PAGE);
        addComponentColumn(OrderGrid::linked)
                .setHeader(Texts.of("orders.column.case"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addComponentColumn(order -> OrderWords.lines(order.sortedName(), Texts.of(order.function())))
                .setHeader(Texts.of("orders.column.person"))
                .setFlexGrow(2);
        addColumn(this::unitNames).setHeader(Texts.of("orders.column.units")).setFlexGrow(2);
        addColumn(order -> Dates.day(order.startsOn())).setHeader(Texts.of("orders.column.start"));
        addComponentColumn(OrderGrid::badges)
                .setHeader(Texts.of("orders.column.state"))
                .setFlexGrow(2);
        addColumn(order -> OrderWords.holder(order, clock))
                .setHeader(Texts.of("orders.column.holder"))
                .setFlexGrow(2);
        card(this::asCard);
        emptyState(empty);
        setPartNameGenerator(order -> order.escalated() ? "overdue" : null);
        setItems(this::fetch);
    }

    void show(OrderQuery wanted) {
        query = wanted;
        getDataProvider().refreshAll();
    }

    private Stream<OrderSummary> fetch(Query<OrderSummary, ?> asked) {
        var page = orders.summaries(query.page(asked.getOffset(), asked.getLimit()));
        remember(page);
        return page.stream();
    }

    private void remember(List<OrderSummary> page) {
        var unknown = page.stream()
                .map(OrderSummary::units)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
        unknown.removeAll(places.keySet());
        if (!unknown.isEmpty()) {
            places.putAll(units.byId(unknown));
        }
    }

    private String unitNames(OrderSummary order) {
        return order.units().stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .map(UnitSummary::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Component linked(OrderSummary order) {
        var kind = new Span(Texts.of(order.kind()));
        kind.addClassName("row-detail");
        return new Div(link(order), kind);
    }

    private static Component link(OrderSummary order) {
        return Links.to(order.caseNumber().toString(), OrderNavigation.order(order.id()));
    }

    private static Component badges(OrderSummary order) {
        return OrderWords.badges(order.state(), order.urgent(), order.escalated());
    }

    private Component asCard(OrderSummary order) {
        var card = new Div(
                linked(order),
                new Span(order.sortedName() + ", " + Texts.of(order.function())),
                new Span(unitNames(order)),
                new Span(Texts.of("orders.day." + order.kind().name(), Dates.day(order.startsOn()))),
                badges(order),
                new Span(OrderWords.holder(order, clock)));
        card.addClassName("row-card");
        return card;
    }
}
