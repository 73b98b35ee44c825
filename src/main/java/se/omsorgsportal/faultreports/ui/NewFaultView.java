package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.faultreports.NewFault;
import se.omsorgsportal.faultreports.ServiceDesk;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Reports a fault; what is known already is filled in, so that only what happened has to be written (WIN-13). */
@Route(FaultNavigation.NEW)
@Handbook("fault-reports")
@PermitAll
class NewFaultView extends Page implements BeforeEnterObserver {

    private final transient FaultReports faults;
    private final FormErrors errors = new FormErrors();
    private final ComboBox<SystemChoice> system = new ComboBox<>();
    private final Select<UnitSummary> unit = new Select<>();
    private final TextArea what = new TextArea();
    private final TextField device = new TextField();
    private transient @Nullable WindowId window;

    NewFaultView(FaultReports faults, CareSystems systems, ServiceDesk desk) {
        super("faults.new");
        this.faults = faults;
        addClassName("narrow-form");
        system.setLabel(Texts.of("faults.system"));
        system.setItems(SystemChoice.all(systems));
        system.setItemLabelGenerator(SystemChoice::name);
        system.setRequiredIndicatorVisible(true);
        system.setWidthFull();
        what.setLabel(Texts.of("faults.what"));
        what.setHelperText(Texts.of("faults.what.help"));
        what.setRequiredIndicatorVisible(true);
        what.setMaxLength(FreeText.MAX_LENGTH);
        what.setMinRows(4);
        what.setWidthFull();
        device.setLabel(Texts.of("faults.device"));
        device.setHelperText(Texts.of("faults.device.help"));
        device.setWidthFull();
        errors.register("system", system);
        errors.register("unit", unit);
        errors.register("what", what);
        errors.register("device", device);
        units();
        add(
                errors,
                new Paragraph(Texts.of("form.required-legend")),
                system,
                unit,
                what,
                device,
                Buttons.primary("faults.send", this::send),
                new DeskLine(desk.address(), desk.phone(), "", ""));
    }

    private void units() {
        var mine = faults.units();
        unit.setLabel(Texts.of("faults.unit"));
        unit.setItems(mine);
        unit.setItemLabelGenerator(each -> each == null ? "" : each.name());
        unit.setRequiredIndicatorVisible(true);
        unit.setWidthFull();
        unit.setVisible(!mine.isEmpty());
        mine.stream().findFirst().ifPresent(unit::setValue);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        window = FaultNavigation.window(event).orElse(null);
        FaultNavigation.system(event)
                .flatMap(code -> system.getListDataView()
                        .getItems()
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .ifPresent(system::setValue);
    }

    private void send() {
        var chosen = system.getValue();
        var where = unit.getValue();
        errors.run(() -> {
            var id = faults.report(new NewFault(
                    window,
                    chosen == null ? null : chosen.code(),
                    where == null ? null : where.id(),
                    what.getValue(),
                    device.getValue()));
            Notices.done("faults.sent");
            UI.getCurrent().navigate(FaultNavigation.fault(id));
        });
    }
}
