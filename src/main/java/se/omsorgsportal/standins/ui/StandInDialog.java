package se.omsorgsportal.standins.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import se.omsorgsportal.organisation.Colleague;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.standins.NewStandIn;
import se.omsorgsportal.standins.StandIns;

/** Names a stand-in: in which role, who, from and to (ORD-11). */
class StandInDialog extends Dialog {

    private final Select<Role> role = new Select<>();
    private final ComboBox<Colleague> deputy = new ComboBox<>(Texts.of("standins.deputy"));
    private final DayField first = new DayField("standins.first");
    private final DayField last = new DayField("standins.last");

    StandInDialog(StandIns standIns, Runnable changed) {
        setHeaderTitle(Texts.of("standins.name"));
        setWidth("min(32rem, 95vw)");
        var errors = new FormErrors();
        var roles = standIns.roles();
        role.setLabel(Texts.of("standins.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(Texts::of);
        role.setValue(roles.getFirst());
        role.setWidthFull();
        deputy.setItemLabelGenerator(Colleague::name);
        deputy.setHelperText(Texts.of("standins.deputy.help"));
        deputy.setWidthFull();
        deputy.setItems(query -> standIns.choices(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        first.setWidthFull();
        last.setWidthFull();
        deputy.setRequiredIndicatorVisible(true);
        first.setRequiredIndicatorVisible(true);
        last.setRequiredIndicatorVisible(true);
        errors.register("role", role);
        errors.register("deputy", deputy);
        errors.register("first", first);
        errors.register("last", last);
        var form = new VerticalLayout(
                errors,
                new Paragraph(Texts.of("standins.explanation")),
                new Paragraph(Texts.of("form.required-legend")),
                role,
                deputy,
                first,
                last);
        form.setPadding(false);
        add(form);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("standins.name.send", () -> {
            if (errors.run(() -> standIns.name(wanted()))) {
                close();
                Notices.done("standins.done", deputy.getValue().name());
                changed.run();
            }
        }));
    }

    private NewStandIn wanted() {
        var chosen = deputy.getValue();
        return new NewStandIn(role.getValue(), chosen == null ? null : chosen.id(), first.getValue(), last.getValue());
    }
}
