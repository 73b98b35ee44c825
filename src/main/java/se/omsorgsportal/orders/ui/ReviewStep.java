package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.omsorgsportal.orders.EndingConcern.Touched;
import se.omsorgsportal.orders.LeadTime;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderStarts;

/** Everything once more before it is sent. */
class ReviewStep extends FormStep {

    private final transient OrderFactsSource words;
    private final transient OrderStarts starts;
    private final LocalDate today;

    ReviewStep(OrderFactsSource words, OrderStarts starts, LocalDate today) {
        this.words = words;
        this.starts = starts;
        this.today = today;
    }

    @Override
    Set<String> fields() {
        return Set.of();
    }

    @Override
    void show(OrderForm form) {
        removeAll();
        var facts = words.of(form);
        var together = together(form);
        if (!together.isEmpty()) {
            facts.add("orders.form.proposals", together);
        }
        add(facts);
        var start = OrderFormEdit.day(form.startsOn());
        if (start != null && form.kind() == OrderKind.NEW_ACCOUNT && LeadTime.isRedDay(start)) {
            add(new Paragraph(LeadTimeBand.redDay(start, today)));
        }
    }

    /** What was ticked to be settled with the ending (END-03). */
    private String together(OrderForm form) {
        var matter = form.matter();
        var person = matter.person();
        if (form.kind() != OrderKind.ENDING
                || person == null
                || matter.proposals().isEmpty()) {
            return "";
        }
        return starts.touched(person, OrderFormEdit.day(form.endsOn())).stream()
                .map(Touched::proposal)
                .filter(Objects::nonNull)
                .distinct()
                .filter(one -> matter.proposals().contains(one.code()))
                .map(one -> TouchedList.words(one.key(), one.arguments()))
                .collect(Collectors.joining(", "));
    }

    @Override
    OrderForm read(OrderForm form) {
        return form;
    }
}
