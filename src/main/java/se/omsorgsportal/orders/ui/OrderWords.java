package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** How orders are put into words and badges, the same in every view. */
final class OrderWords {

    private OrderWords() {}

    static StatusBadge badge(OrderState state) {
        return new StatusBadge(
                Texts.of(state),
                switch (state) {
                    case AWAITING_MANAGER, SUBMITTED -> Tone.INFO;
                    case SENT_BACK -> Tone.WARNING;
                    case APPROVED, READY, DELIVERED, CARRIED_OUT -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    /** Urgent and overdue stand before the state. */
    static Component badges(OrderState state, boolean urgent, boolean overdue) {
        var line = new Div();
        if (urgent) {
            line.add(new StatusBadge(Texts.of("orders.urgent"), Tone.WARNING));
        }
        if (overdue) {
            line.add(new StatusBadge(Texts.of("orders.overdue"), Tone.BAD));
        }
        line.add(badge(state));
        line.addClassName("badges");
        return line;
    }

    /** Who has the order and since when: {@code Systemförvaltarna, 2 dagar}. */
    static String holder(OrderSummary order, Clock clock) {
        var holder = Texts.of(order.state().holder());
        return order.state().isOpen() ? holder + ", " + Dates.ago(order.since(), clock) : holder;
    }

    static String function(ProfessionalFunction function, @Nullable Profession profession) {
        return profession == null ? Texts.of(function) : Texts.of(function) + ", " + Texts.of(profession);
    }

    static Component lines(String first, String second) {
        var title = new Span(first);
        title.addClassName("row-title");
        var detail = new Span(second);
        detail.addClassName("row-detail");
        return new Div(title, detail);
    }
}
