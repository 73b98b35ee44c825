package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderStarts;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** The last day and why, with what the ending touches and what is settled in the same order (END-01, END-03). */
class EndingStep extends FormStep {

    private final transient OrderStarts starts;
    private final DayField lastDay = new DayField("orders.form.lastDay");
    private final TextArea reason = new TextArea(Texts.of("orders.form.reason"));
    private final TouchedList touched;
    private @Nullable PersonId person;

    EndingStep(OrderStarts starts, FormErrors errors, Runnable typed) {
        this.starts = starts;
        touched = new TouchedList("orders.touched", typed);
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setHelperText(Texts.of("orders.form.lastDay.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Texts.of("orders.form.reason.help"));
        reason.setMaxLength(FreeText.MAX_LENGTH);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        lastDay.addValueChangeListener(changed -> {
            list();
            typed.run();
        });
        reason.addValueChangeListener(changed -> typed.run());
        errors.register("endsOn", lastDay);
        errors.register("reason", reason);
        errors.register("proposals", touched.ticks());
        add(lastDay, reason, touched);
    }

    private void list() {
        if (person != null) {
            touched.show(starts.touched(person, lastDay.getValue()));
        }
    }

    @Override
    Set<String> fields() {
        return Set.of("endsOn", "reason", "proposals");
    }

    @Override
    void show(OrderForm form) {
        person = form.matter().person();
        lastDay.setValue(OrderFormEdit.day(form.endsOn()));
        reason.setValue(form.matter().reason());
        list();
    }

    @Override
    OrderForm read(OrderForm form) {
        return form.days(form.startsOn(), OrderFormEdit.text(lastDay.getValue()))
                .concerning(form.matter().because(reason.getValue()).proposing(touched.ticked()));
    }
}
