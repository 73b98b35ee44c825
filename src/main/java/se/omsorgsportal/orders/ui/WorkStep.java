package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Where the person works, as what, and with which permissions; what does not go together is said at once (ORD-13). */
class WorkStep extends FormStep {

    private final transient OrderDesk desk;
    private final MultiSelectComboBox<UnitSummary> units = new MultiSelectComboBox<>();
    private final Select<ProfessionalFunction> function = new Select<>();
    private final Select<Profession> profession = new Select<>();
    private final CheckboxGroup<PermissionSummary> permissions = new CheckboxGroup<>();
    private final RadioButtonGroup<Certificate> certificate = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(Texts.of("orders.form.note"));
    private final WrongCombinations wrong = new WrongCombinations();
    private final transient List<UnitSummary> places;
    private final transient List<PermissionSummary> catalogue;
    private final transient OrderForm blank;

    WorkStep(OrderDesk desk, List<PermissionSummary> catalogue, OrderForm blank, FormErrors errors, Runnable typed) {
        this.desk = desk;
        this.places = desk.units();
        this.catalogue = catalogue;
        this.blank = blank;
        prepare();
        units.addValueChangeListener(changed -> changed(typed));
        function.addValueChangeListener(changed -> changed(typed));
        profession.addValueChangeListener(changed -> changed(typed));
        permissions.addValueChangeListener(changed -> changed(typed));
        certificate.addValueChangeListener(changed -> changed(typed));
        note.addValueChangeListener(changed -> changed(typed));
        errors.register("units", units);
        errors.register("function", function);
        errors.register("profession", profession);
        errors.register("permissions", permissions);
        errors.register("certificate", certificate);
        errors.register("note", note);
        add(units, function, profession, permissions, certificate, wrong, note);
    }

    private void prepare() {
        units.setLabel(Texts.of("orders.form.units"));
        units.setItems(places);
        units.setItemLabelGenerator(unit -> unit.name() + ", " + unit.providerName());
        units.setRequiredIndicatorVisible(true);
        units.setWidthFull();
        function.setLabel(Texts.of("orders.form.function"));
        function.setItems(ProfessionalFunction.values());
        function.setItemLabelGenerator(Texts::of);
        function.setRequiredIndicatorVisible(true);
        profession.setLabel(Texts.of("orders.form.profession"));
        profession.setItems(Profession.values());
        profession.setItemLabelGenerator(one -> one == null ? Texts.of("orders.form.profession.none") : Texts.of(one));
        profession.setEmptySelectionAllowed(true);
        profession.setEmptySelectionCaption(Texts.of("orders.form.profession.none"));
        permissions.setLabel(Texts.of("orders.form.permissions"));
        permissions.setItems(catalogue);
        permissions.addClassName("in-columns");
        permissions.setWidthFull();
        permissions.setItemLabelGenerator(one -> one.systemName() + ": " + one.name());
        certificate.setLabel(Texts.of("orders.form.certificate"));
        certificate.setItems(Certificate.values());
        certificate.setItemLabelGenerator(Texts::of);
        certificate.setValue(Certificate.NONE);
        note.setHelperText(Texts.of("orders.form.note.help"));
        note.setMaxLength(FreeText.MAX_LENGTH);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private void changed(Runnable typed) {
        profession.setRequiredIndicatorVisible(function.getValue() == ProfessionalFunction.LICENSED);
        wrong.show(desk.wrongCombinations(read(blank)));
        typed.run();
    }

    @Override
    Set<String> fields() {
        return Set.of("units", "function", "profession", "permissions", "certificate", "note");
    }

    @Override
    void show(OrderForm form) {
        boolean noChoice = form.units().isEmpty() && places.size() == 1;
        units.setValue(places.stream()
                .filter(unit -> noChoice || form.units().contains(unit.id()))
                .collect(Collectors.toSet()));
        function.setValue(form.function());
        profession.setValue(form.profession());
        permissions.setValue(catalogue.stream()
                .filter(one -> form.permissions().contains(one.code()))
                .collect(Collectors.toSet()));
        certificate.setValue(form.certificate());
        note.setValue(form.note());
    }

    @Override
    OrderForm read(OrderForm form) {
        return new OrderFormEdit(form)
                .work(
                        units.getValue().stream().map(UnitSummary::id).collect(Collectors.toSet()),
                        function.getValue(),
                        profession.getValue(),
                        permissions.getValue().stream()
                                .map(PermissionSummary::code)
                                .collect(Collectors.toSet()),
                        certificate.getValue(),
                        note.getValue());
    }
}
