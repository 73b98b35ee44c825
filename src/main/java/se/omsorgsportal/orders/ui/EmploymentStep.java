package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Set;
import se.omsorgsportal.orders.EmploymentKind;
import se.omsorgsportal.orders.LeadTime;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/**
 * From when: the first day of an employment and perhaps its last, or the day from which something is to be; with what the
 * day means for the order (ORD-02, ORD-03).
 */
class EmploymentStep extends FormStep {

    private final RadioButtonGroup<EmploymentKind> kind = new RadioButtonGroup<>();
    private final DayField start;
    private final DayField end = new DayField("orders.form.endsOn");
    private final LeadTimeBand band;
    private final Checkbox urgent = new Checkbox(Texts.of("orders.form.urgent"));
    private final TextArea reason = new TextArea(Texts.of("orders.form.urgentReason"));
    private final transient LeadTime lead;
    private final LocalDate today;
    private final boolean employment;

    /** @param employment false when it is only a day */
    EmploymentStep(boolean employment, LeadTime lead, LocalDate today, FormErrors errors, Runnable typed) {
        this.lead = lead;
        this.today = today;
        this.employment = employment;
        start = new DayField(employment ? "orders.form.startsOn" : "orders.form.from");
        kind.setVisible(employment);
        band = new LeadTimeBand(lead, today);
        kind.setLabel(Texts.of("orders.form.employmentKind"));
        kind.setItems(EmploymentKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setRequiredIndicatorVisible(true);
        start.setRequiredIndicatorVisible(true);
        end.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(FreeText.MAX_LENGTH);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        kind.addValueChangeListener(changed -> changed(typed));
        start.addValueChangeListener(changed -> changed(typed));
        end.addValueChangeListener(changed -> changed(typed));
        urgent.addValueChangeListener(changed -> changed(typed));
        reason.addValueChangeListener(changed -> changed(typed));
        errors.register("employmentKind", kind);
        errors.register("startsOn", start);
        errors.register("endsOn", end);
        errors.register("urgent", urgent);
        errors.register("urgentReason", reason);
        add(kind, start, band, urgent, reason, end);
        reveal();
    }

    private void changed(Runnable typed) {
        reveal();
        typed.run();
    }

    private void reveal() {
        var day = start.getValue();
        boolean late = day != null && lead.verdict(day, today) == LeadTime.Verdict.URGENT;
        urgent.setVisible(late);
        reason.setVisible(late && urgent.getValue());
        end.setVisible(employment && kind.getValue() == EmploymentKind.TEMPORARY);
        band.mark(day);
    }

    @Override
    Set<String> fields() {
        return Set.of("employmentKind", "startsOn", "endsOn", "urgent", "urgentReason");
    }

    @Override
    void show(OrderForm form) {
        kind.setValue(form.employmentKind());
        start.setValue(OrderFormEdit.day(form.startsOn()));
        end.setValue(OrderFormEdit.day(form.endsOn()));
        urgent.setValue(form.urgent());
        reason.setValue(form.urgentReason());
        reveal();
    }

    @Override
    OrderForm read(OrderForm form) {
        return new OrderFormEdit(form)
                .employment(
                        kind.getValue(),
                        OrderFormEdit.text(start.getValue()),
                        OrderFormEdit.text(end.getValue()),
                        urgent.getValue(),
                        reason.getValue());
    }
}
