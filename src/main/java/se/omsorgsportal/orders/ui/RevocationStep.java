package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderStarts;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Which certificate may not be used any more, and why (SIT-04). */
class RevocationStep extends FormStep {

    private final transient OrderStarts starts;
    private final TouchedList certificates;
    private final TextField card = new TextField(Texts.of("orders.form.cardNumber"));
    private final TextArea reason = new TextArea(Texts.of("orders.form.revocation-reason"));

    RevocationStep(OrderStarts starts, FormErrors errors, Runnable typed) {
        this.starts = starts;
        certificates = new TouchedList("orders.revocation.certificates", typed);
        card.setHelperText(Texts.of("orders.revocation.card.help"));
        card.setWidthFull();
        card.setValueChangeMode(ValueChangeMode.LAZY);
        card.addValueChangeListener(changed -> typed.run());
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(Texts.of("orders.form.note.help"));
        reason.setMaxLength(FreeText.MAX_LENGTH);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(changed -> typed.run());
        errors.register("proposals", certificates.ticks());
        errors.register("cardNumber", card);
        errors.register("reason", reason);
        add(new Paragraph(Texts.of("orders.revocation.urgent")), certificates, card, reason);
    }

    @Override
    Set<String> fields() {
        return Set.of("proposals", "cardNumber", "reason");
    }

    @Override
    void show(OrderForm form) {
        var matter = form.matter();
        if (matter.person() != null) {
            certificates.show(starts.touched(matter.person(), null).stream()
                    .filter(one -> one.settledBy() == TaskKind.END_SITHS)
                    .toList());
        }
        card.setValue(matter.cardNumber());
        reason.setValue(matter.reason());
    }

    @Override
    OrderForm read(OrderForm form) {
        var matter = form.matter();
        return form.concerning(matter.because(reason.getValue())
                .card(matter.hsaId(), card.getValue())
                .proposing(certificates.ticked()));
    }
}
