package se.omsorgsportal.orders.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.modulith.NamedInterface;
import se.omsorgsportal.orders.DraftId;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;

/** The addresses of the orders' views. */
@NamedInterface("navigation")
public final class OrderNavigation {

    public static final String ORDERS = "orders";
    public static final String NEW = "orders/new";
    public static final String QUEUE = "orders/queue";
    public static final String LEAVERS = "orders/leavers";
    static final String SHOW = "show";
    private static final String KIND = "kind";
    private static final String PERSON = "person";
    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private OrderNavigation() {}

    public static String order(OrderId id) {
        return ORDERS + "/" + id;
    }

    public static String draft(DraftId id) {
        return NEW + "/" + id;
    }

    /** The form of a kind, already about this person. */
    public static String about(OrderKind kind, PersonId person) {
        return of(kind) + "&" + PERSON + "=" + person;
    }

    public static String of(OrderKind kind) {
        return NEW + "?" + KIND + "=" + kind.name().toLowerCase(Locale.ROOT);
    }

    static OrderKind kind(BeforeEnterEvent event) {
        var asked = parameter(event, KIND).map(text -> text.toUpperCase(Locale.ROOT));
        return Arrays.stream(OrderKind.values())
                .filter(kind -> asked.filter(kind.name()::equals).isPresent())
                .findFirst()
                .orElse(OrderKind.NEW_ACCOUNT);
    }

    static Optional<PersonId> person(BeforeEnterEvent event) {
        return parameter(event, PERSON).filter(text -> text.matches(UUID)).map(PersonId::of);
    }

    private static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    /** The list with only what is in this state of mind: see {@link OrderChoice}. */
    static String list(OrderChoice choice) {
        return ORDERS + "?" + SHOW + "=" + choice.name().toLowerCase(Locale.ROOT);
    }

    static String queue(OrderChoice choice) {
        return QUEUE + "?" + SHOW + "=" + choice.name().toLowerCase(Locale.ROOT);
    }

    /** The identifier in the address, if there is one; one that is none leads nowhere. */
    static <T> Optional<T> id(BeforeEnterEvent event, Function<String, T> read) {
        var text = event.getRouteParameters().get("id");
        if (text.isPresent() && !text.get().matches(UUID)) {
            throw new NotFound(text.get());
        }
        return text.map(read);
    }
}
