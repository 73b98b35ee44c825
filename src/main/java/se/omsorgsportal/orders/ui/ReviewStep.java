package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Set;
import se.omsorgsportal.orders.LeadTime;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Texts;

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
        var start = OrderFormEdit.day(form.startsOn());
        var end = OrderFormEdit.day(form.endsOn());
        var facts = new Facts()
                .add(
                        "orders.field.name",
                        form.givenName().strip() + " " + form.familyName().strip())
                .add("orders.field.email", form.email())
                .add("orders.field.mobile", form.mobile())
                .add("orders.field.function", function(form))
                .add("orders.field.start", start == null ? "" : Dates.weekday(start))
                .add("orders.field.end", end == null ? Texts.of("orders.until-further") : Dates.weekday(end))
                .add("orders.field.units", words.units(form.units()))
                .add("orders.field.permissions", words.permissions(form.permissions()))
                .add("orders.field.certificate", Texts.of(form.certificate()))
                .add("orders.field.note", form.note());
        if (form.urgent()) {
            facts.add("orders.field.urgent-reason", form.urgentReason());
        }
        add(facts);
        if (start != null && LeadTime.isRedDay(start)) {
            add(new Paragraph(LeadTimeBand.redDay(start, today)));
        }
    }

    private static String function(OrderForm form) {
        var function = form.function();
        return function == null ? "" : OrderWords.function(function, form.profession());
    }

    @Override
    OrderForm read(OrderForm form) {
        return form;
    }
}
