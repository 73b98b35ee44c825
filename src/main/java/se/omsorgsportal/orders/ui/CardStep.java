package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Which card is to get a certificate, where the guide is mailed, and what it is to be used for (SIT-01, SIT-02). */
class CardStep extends FormStep {

    private final TextField hsaId;
    private final TextField card;
    private final TextField email;
    private final CheckboxGroup<PermissionSummary> uses = new CheckboxGroup<>();
    private final transient List<PermissionSummary> catalogue;

    CardStep(List<PermissionSummary> catalogue, FormErrors errors, Runnable typed) {
        this.catalogue =
                catalogue.stream().filter(PermissionSummary::needsCertificate).toList();
        hsaId = field("hsaId", errors, typed);
        card = field("cardNumber", errors, typed);
        email = field("email", errors, typed);
        hsaId.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(Texts.of("orders.form.card-email.help"));
        uses.setLabel(Texts.of("orders.form.uses"));
        uses.setItems(this.catalogue);
        uses.setItemLabelGenerator(PermissionSummary::systemName);
        uses.addValueChangeListener(changed -> typed.run());
        errors.register("permissions", uses);
        add(hsaId, card, email, uses);
    }

    private static TextField field(String name, FormErrors errors, Runnable typed) {
        var field = errors.register(name, new TextField(Texts.of("orders.form." + name)));
        field.setHelperText(Texts.of("orders.form." + name + ".help"));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(changed -> typed.run());
        return field;
    }

    @Override
    Set<String> fields() {
        return Set.of("hsaId", "cardNumber", "email", "permissions");
    }

    @Override
    void show(OrderForm form) {
        hsaId.setValue(form.matter().hsaId());
        card.setValue(form.matter().cardNumber());
        email.setValue(form.email());
        uses.setValue(catalogue.stream()
                .filter(one -> form.permissions().contains(one.code()))
                .collect(Collectors.toSet()));
    }

    @Override
    OrderForm read(OrderForm form) {
        var codes = uses.getValue().stream().map(PermissionSummary::code).collect(Collectors.toSet());
        return new OrderFormEdit(form.concerning(form.matter().card(hsaId.getValue(), card.getValue())))
                .card(email.getValue(), codes);
    }
}
