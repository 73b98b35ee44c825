package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.PlaceFilter;
import se.omsorgsportal.organisation.ProviderDetails;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The administrators' queue: urgent first, then the start day; overdue in red (ORD-04, ORD-09). */
@Route(OrderNavigation.QUEUE)
@Menu(title = "orders.queue.title", order = 11, icon = "vaadin:inbox")
@Handbook("order-queue")
@RolesAllowed("ADMINISTRATOR")
class QueueView extends Page implements BeforeEnterObserver {

    private final Select<OrderChoice> choice = new Select<>();
    private final ComboBox<ProviderDetails> provider = new ComboBox<>();
    private final ComboBox<UnitSummary> unit = new ComboBox<>();
    private final TextField text = new TextField();
    private final OrderGrid grid;
    private final ListBar bar;

    QueueView(Orders orders, Providers providers, Units units, Clock clock) {
        super("orders.queue.title");
        grid = new OrderGrid(
                orders,
                units,
                clock,
                OrderQuery.queue(),
                new EmptyState("orders.queue.none", "orders.queue.none.help"));
        OrderFilters.choice(choice, OrderChoice.values());
        choice.addValueChangeListener(changed -> show());
        unit.setLabel(Texts.of("orders.filter.unit"));
        unit.setItems(asked -> units.list(filter(asked.getFilter()), asked.getOffset(), asked.getLimit()).stream());
        unit.setItemLabelGenerator(one -> one.name() + ", " + one.providerName());
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(changed -> show());
        text.setLabel(Texts.of("orders.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(changed -> show());
        provider.setLabel(Texts.of("orders.filter.provider"));
        provider.setItems(
                asked -> providers.list(filter(asked.getFilter()), asked.getOffset(), asked.getLimit()).stream());
        provider.setItemLabelGenerator(ProviderDetails::name);
        provider.setClearButtonVisible(true);
        provider.addValueChangeListener(changed -> show());
        bar = new ListBar("queue", grid)
                .choice(OrderNavigation.SHOW, choice, OrderChoice.class)
                .field("provider", provider, one -> one.id().toString(), id -> provider(providers, id))
                .field("unit", unit, one -> one.id().toString(), id -> unit(units, id))
                .text("q", text);
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
        show();
    }

    private static Optional<UnitSummary> unit(Units units, String id) {
        return Ids.read(id).map(UnitId::new).map(one -> units.byId(Set.of(one)).get(one));
    }

    private static Optional<ProviderDetails> provider(Providers providers, String id) {
        return Ids.read(id).map(ProviderId::new).flatMap(providers::find);
    }

    private static PlaceFilter filter(Optional<String> typed) {
        return new PlaceFilter(typed.orElse(""), null, false);
    }

    private void show() {
        var whose = provider.getValue();
        var place = unit.getValue();
        grid.show(choice.getValue()
                .narrow(OrderQuery.queue())
                .of(whose == null ? null : whose.id())
                .at(place == null ? null : place.id())
                .matching(text.getValue()));
    }
}
