package se.omsorgsportal.providerendings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import se.omsorgsportal.orders.ui.OrderNavigation;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.providerendings.ProviderEndingDetails;
import se.omsorgsportal.providerendings.ProviderEndingDetails.Leaving;
import se.omsorgsportal.providerendings.ProviderEndingId;
import se.omsorgsportal.providerendings.ProviderEndingState;
import se.omsorgsportal.providerendings.ProviderEndings;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.CommentDialog;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** The ending of a provider: whom it is about, the decision, and then each one's own order (END-05). */
@Route("provider-endings/:id")
@Handbook("provider-ending")
@RolesAllowed("ADMINISTRATOR")
class ProviderEndingView extends Page implements BeforeEnterObserver {

    private final transient ProviderEndings endings;
    private final transient People people;
    private final transient CurrentUser user;

    ProviderEndingView(ProviderEndings endings, People people, CurrentUser user) {
        super("provider-endings.title");
        this.endings = endings;
        this.people = people;
        this.user = user;
    }

    static String path(ProviderEndingId id) {
        return "provider-endings/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"))
                .map(ProviderEndingId::of)
                .orElseThrow(NotFound::new));
    }

    private void show(ProviderEndingId id) {
        var ending = endings.details(id);
        clearContent();
        setTitle(Texts.of("provider-endings.title.of", ending.provider()));
        actions(buttons(ending));
        var names =
                people.names(Stream.concat(ending.people().stream().map(Leaving::person), Stream.of(ending.orderedBy()))
                        .toList());
        add(new StatusBadge(Texts.of(ending.state()), tone(ending.state())));
        if (ending.isWorkOf(user.actor()) && ending.state() == ProviderEndingState.SUBMITTED) {
            add(new Paragraph(Texts.of("provider-endings.own")));
        }
        add(new Facts()
                .add("orders.field.last-day", Dates.weekday(ending.lastDay()))
                .add("orders.field.reason", ending.reason())
                .add("orders.field.ordered-by", names.getOrDefault(ending.orderedBy(), "–"))
                .add("orders.field.submitted", Dates.moment(ending.orderedAt()))
                .add("provider-endings.comment", ending.comment()));
        add(new Section(
                new H2(Texts.of("provider-endings.people", ending.people().size())), list(ending, names)));
    }

    private Component[] buttons(ProviderEndingDetails ending) {
        var buttons = new ArrayList<Component>();
        if (ending.state() == ProviderEndingState.SUBMITTED && !ending.isWorkOf(user.actor())) {
            buttons.add(Buttons.primary(
                    "orders.approve",
                    () -> Confirm.ask(
                            "provider-endings.approve.title", "provider-endings.approve.text", "orders.approve", () -> {
                                endings.approve(ending.id());
                                Notices.done("provider-endings.approved");
                                show(ending.id());
                            })));
            buttons.add(Buttons.secondary(
                    "orders.refuse",
                    () -> CommentDialog.ask("orders.refuse.title", "orders.comment", "orders.refuse", true, comment -> {
                        endings.refuse(ending.id(), comment);
                        Notices.done("orders.refused");
                        show(ending.id());
                    })));
        }
        return buttons.toArray(Component[]::new);
    }

    private static UnorderedList list(ProviderEndingDetails ending, Map<PersonId, String> names) {
        var list = new UnorderedList();
        list.addClassName("rows");
        ending.people().stream()
                .sorted(Comparator.comparing(one -> names.getOrDefault(one.person(), "–")))
                .forEach(one -> list.add(row(one, names.getOrDefault(one.person(), "–"))));
        return list;
    }

    private static ListItem row(Leaving one, String name) {
        var order = one.order();
        var settled = new Span(Texts.of("provider-endings.settled", one.settled()));
        settled.addClassName("row-detail");
        return new ListItem(order == null ? new Span(name) : Links.to(name, OrderNavigation.order(order)), settled);
    }

    private static Tone tone(ProviderEndingState state) {
        return switch (state) {
            case SUBMITTED -> Tone.INFO;
            case APPROVED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
        };
    }
}
