package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Set;
import se.omsorgsportal.orders.LeadTime;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;

/** Everything once more before it is sent. */
class ReviewStep extends FormStep {

    private final transient OrderFactsSource words;
    private final LocalDate today;

    ReviewStep(OrderFactsSource words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    @Override
    Set<String> fields() {
        return Set.of();
    }

    @Override
    void show(OrderForm form) {
        removeAll();
        add(words.of(form));
        var start = OrderFormEdit.day(form.startsOn());
        if (start != null && form.kind() == OrderKind.NEW_ACCOUNT && LeadTime.isRedDay(start)) {
            add(new Paragraph(LeadTimeBand.redDay(start, today)));
        }
    }

    @Override
    OrderForm read(OrderForm form) {
        return form;
    }
}
