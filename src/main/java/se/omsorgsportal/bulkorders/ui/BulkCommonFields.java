package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.bulkorders.BulkCommon;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.Texts;

/** What holds for every row that does not say otherwise (ORD-10). */
class BulkCommonFields extends FormLayout {

    private final Select<UnitSummary> unit = new Select<>();
    private final Select<ProfessionalFunction> function = new Select<>();
    private final Select<Profession> profession = new Select<>();
    private final DayField start = new DayField("orders.form.startsOn");
    private final DayField end = new DayField("orders.form.endsOn");
    private final MultiSelectComboBox<PermissionSummary> permissions = new MultiSelectComboBox<>();
    private final Select<Certificate> certificate = new Select<>();
    private final Checkbox urgent = new Checkbox(Texts.of("orders.form.urgent"));
    private final TextArea reason = new TextArea(Texts.of("orders.form.urgentReason"));
    private final TextArea note = new TextArea(Texts.of("orders.form.note"));
    private final transient List<UnitSummary> units;
    private final transient List<PermissionSummary> catalogue;

    BulkCommonFields(List<UnitSummary> units, List<PermissionSummary> catalogue, Runnable changed) {
        this.units = units;
        this.catalogue = catalogue;
        choices();
        end.setHelperText(Texts.of("bulk.end.help"));
        for (var area : List.of(reason, note)) {
            area.setMaxLength(FreeText.MAX_LENGTH);
            area.setValueChangeMode(ValueChangeMode.LAZY);
        }
        reason.setVisible(false);
        urgent.addValueChangeListener(ticked -> reason.setVisible(ticked.getValue()));
        List.of(unit, function, profession, certificate)
                .forEach(field -> field.addValueChangeListener(one -> changed(one.isFromClient(), changed)));
        List.of(start, end).forEach(field -> field.addValueChangeListener(one -> changed(one.isFromClient(), changed)));
        List.of(reason, note)
                .forEach(field -> field.addValueChangeListener(one -> changed(one.isFromClient(), changed)));
        permissions.addValueChangeListener(one -> changed(one.isFromClient(), changed));
        urgent.addValueChangeListener(one -> changed(one.isFromClient(), changed));
        add(unit, function, profession, start, end, permissions, certificate, urgent, reason, note);
    }

    private static void changed(boolean byUser, Runnable changed) {
        if (byUser) {
            changed.run();
        }
    }

    private void choices() {
        unit.setLabel(Texts.of("organisation.person.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(one -> one == null ? Texts.of("bulk.in-rows") : one.name());
        function.setLabel(Texts.of("orders.form.function"));
        function.setItems(ProfessionalFunction.values());
        function.setItemLabelGenerator(one -> one == null ? Texts.of("bulk.in-rows") : Texts.of(one));
        profession.setLabel(Texts.of("orders.form.profession"));
        profession.setItems(Profession.values());
        profession.setItemLabelGenerator(one -> one == null ? Texts.of("bulk.in-rows") : Texts.of(one));
        for (var field : List.of(unit, function, profession)) {
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(Texts.of("bulk.in-rows"));
        }
        permissions.setLabel(Texts.of("orders.form.permissions"));
        permissions.setItems(catalogue);
        permissions.setItemLabelGenerator(one -> one.systemName() + ": " + one.name());
        certificate.setLabel(Texts.of("orders.form.certificate"));
        certificate.setItems(Certificate.values());
        certificate.setItemLabelGenerator(Texts::of);
        certificate.setValue(Certificate.NONE);
    }

    void show(BulkCommon common) {
        unit.setValue(units.stream()
                .filter(one -> one.id().equals(common.unit()) || units.size() == 1)
                .findFirst()
                .orElse(null));
        function.setValue(common.function());
        profession.setValue(common.profession());
        start.setValue(day(common.startsOn()));
        end.setValue(day(common.endsOn()));
        permissions.setValue(catalogue.stream()
                .filter(one -> common.permissions().contains(one.code()))
                .collect(Collectors.toSet()));
        certificate.setValue(common.certificate());
        urgent.setValue(common.urgent());
        reason.setValue(common.urgentReason());
        note.setValue(common.note());
    }

    BulkCommon read() {
        var where = unit.getValue();
        return new BulkCommon(
                function.getValue(),
                profession.getValue(),
                where == null ? null : where.id(),
                Objects.toString(start.getValue(), ""),
                Objects.toString(end.getValue(), ""),
                permissions.getValue().stream().map(PermissionSummary::code).collect(Collectors.toSet()),
                certificate.getValue(),
                urgent.getValue(),
                reason.getValue(),
                note.getValue());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }
}
