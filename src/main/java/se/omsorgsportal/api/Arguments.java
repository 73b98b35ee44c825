package se.omsorgsportal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** Reads what stands behind the question mark; a word that is not known, or that cannot be read, is refused by name. */
final class Arguments {

    static final int MOST = 200;
    private static final int LONGEST = 200;
    static final int DEEPEST = 100_000;

    private final HttpServletRequest request;

    private Arguments(HttpServletRequest request) {
        this.request = request;
    }

    static Arguments of(HttpServletRequest request, String... known) {
        for (var name : request.getParameterMap().keySet()) {
            if (!Arrays.asList(known).contains(name)) {
                throw fault(name, "api.fault.unknown", String.join(", ", known));
            }
        }
        return new Arguments(request);
    }

    static OrderQuery query(HttpServletRequest request) {
        var given = of(request, "state", "urgent", "mine", "provider", "unit", "q", "sort", "page", "size");
        var newest = given.choice("sort", "start", "newest").equals("newest");
        int size = given.number("size", OrderQuery.PAGE, 1, MOST);
        int page = given.number("page", 0, 0, DEEPEST);
        return (newest ? OrderQuery.newest() : OrderQuery.queue())
                .states(given.states())
                .urgent(given.flag("urgent"))
                .mineOnly(given.flag("mine"))
                .of(given.id("provider").map(ProviderId::new).orElse(null))
                .at(given.id("unit").map(UnitId::new).orElse(null))
                .matching(given.text("q"))
                .page(page * size, size);
    }

    String text(String name) {
        var text = Optional.ofNullable(request.getParameter(name)).orElse("");
        if (text.length() > LONGEST) {
            throw fault(name, "api.fault.long", LONGEST);
        }
        return text;
    }

    int number(String name, int byDefault, int least, int most) {
        var text = text(name);
        if (text.isEmpty()) {
            return byDefault;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw fault(name, "api.fault.number", least, most);
        }
        return Integer.parseInt(text);
    }

    private boolean flag(String name) {
        return choice(name, "false", "true").equals("true");
    }

    /** The first one is the default. */
    String choice(String name, String... allowed) {
        var text = text(name);
        if (!text.isEmpty() && !Arrays.asList(allowed).contains(text)) {
            throw fault(name, "api.fault.choice", String.join(", ", allowed));
        }
        return text.isEmpty() ? allowed[0] : text;
    }

    private Set<OrderState> states() {
        var states = EnumSet.noneOf(OrderState.class);
        for (var text : Optional.ofNullable(request.getParameterValues("state")).orElse(new String[0])) {
            try {
                states.add(OrderState.valueOf(text.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw fault("state", "api.fault.choice", Arrays.toString(OrderState.values()));
            }
        }
        return states;
    }

    private Optional<UUID> id(String name) {
        var text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            throw fault(name, "api.fault.id");
        }
    }

    private static Refused fault(String name, String key, Object... arguments) {
        return new Refused(Problem.field(name, key, arguments));
    }
}
