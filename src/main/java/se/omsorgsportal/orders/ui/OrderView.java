package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderPage;
import se.omsorgsportal.orders.OrderPageContribution;
import se.omsorgsportal.orders.OrderWatch;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;
import se.omsorgsportal.shared.ui.Watching;

/** One order: where it is, who has had it for how long, what comes next, and what this user may do (ORD-12). */
@Route(OrderNavigation.ORDERS + "/:id")
@Handbook("order")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class OrderView extends Page implements BeforeEnterObserver {

    private final transient Orders orders;
    private final transient OrderWatch watch;
    private final transient OrderFactsSource facts;
    private final transient OrderButtons buttons;
    private final transient People people;
    private final transient List<OrderPageContribution> contributions;
    private final transient Clock clock;
    private @Nullable OrderId shown;

    OrderView(
            Orders orders,
            OrderWatch watch,
            OrderFactsSource facts,
            OrderButtons buttons,
            People people,
            List<OrderPageContribution> contributions,
            Clock clock) {
        super("orders.order");
        this.orders = orders;
        this.watch = watch;
        this.facts = facts;
        this.buttons = buttons;
        this.people = people;
        this.contributions = contributions.stream()
                .sorted(Comparator.comparingInt(OrderPageContribution::order))
                .toList();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = OrderNavigation.id(event, OrderId::of).orElseThrow(NotFound::new);
        show(shown);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var id = shown;
        if (id != null) {
            new Watching(attached).pushed(look -> watch.watch(id, look), () -> show(id));
        }
    }

    private void show(OrderId id) {
        var page = orders.page(id);
        var order = page.order();
        clearContent();
        setTitle(Texts.of(
                "orders.order.title",
                order.caseNumber().toString(),
                order.name().full()));
        actions(buttons.of(page, () -> show(id)));
        var names = people.names(everybody(order));
        add(OrderWords.badges(order.state(), order.urgent(), order.escalated()));
        add(buttons.explanation(page));
        add(section("orders.progress", new OrderProgressList(order, clock)));
        contributions.forEach(one -> one.content(order).ifPresent(this::add));
        add(section("orders.facts", facts.of(order, names)), history(page, names));
    }

    private static Section section(String titleKey, Component content) {
        return new Section(new H2(Texts.of(titleKey)), content);
    }

    private static Section history(OrderPage page, Map<PersonId, String> names) {
        var timeline = new Timeline();
        for (var step : page.order().steps()) {
            timeline.add(step.at(), who(step, names), Texts.of("order.step." + step.what()), step.comment());
        }
        return section("orders.history", timeline);
    }

    private static String who(OrderDetails.Step step, Map<PersonId, String> names) {
        var by = step.by();
        if (by == null) {
            return Texts.of("orders.portal");
        }
        var name = names.getOrDefault(by, "–");
        var absent = step.forWhom();
        return absent == null ? name : Texts.of("who.for", name, names.getOrDefault(absent, "–"));
    }

    private static Set<PersonId> everybody(OrderDetails order) {
        var all = new HashSet<PersonId>();
        all.add(order.orderedBy());
        order.steps().forEach(step -> {
            if (step.by() != null) {
                all.add(step.by());
            }
            if (step.forWhom() != null) {
                all.add(step.forWhom());
            }
        });
        return all;
    }
}
