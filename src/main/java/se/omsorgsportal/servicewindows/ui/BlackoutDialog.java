package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.servicewindows.BlackoutPeriod;
import se.omsorgsportal.servicewindows.Blackouts;
import se.omsorgsportal.servicewindows.NewBlackout;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Blackout days: new ones, also for many months at once, or some that are there (WIN-04). */
class BlackoutDialog extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final TextField what = errors.register("what", new TextField(Texts.of("blackouts.what")));
    private final DayField first = errors.register("first", new DayField("blackouts.first"));
    private final DayField last = errors.register("last", new DayField("blackouts.last"));
    private final Select<String> system = errors.register("system", new Select<>());
    private final DayField until = errors.register("until", new DayField("blackouts.until"));

    BlackoutDialog(Blackouts blackouts, CareSystems systems, Runnable changed) {
        this("blackouts.add", systems, typed -> Notices.done("blackouts.added", blackouts.add(typed)), changed);
    }

    BlackoutDialog(Blackouts blackouts, CareSystems systems, BlackoutPeriod known, Runnable changed) {
        this("blackouts.change", systems, typed -> blackouts.change(known.id(), known.version(), typed), changed);
        what.setValue(known.what());
        first.setValue(known.first());
        last.setValue(known.last());
        system.setValue(known.system());
        until.setVisible(false);
        getFooter().addComponentAsFirst(Buttons.danger("blackouts.remove", () -> {
            blackouts.remove(known.id(), known.version());
            close();
            changed.run();
        }));
    }

    private BlackoutDialog(String titleKey, CareSystems systems, Consumer<NewBlackout> save, Runnable changed) {
        setHeaderTitle(Texts.of(titleKey));
        setWidth("min(34rem, 95vw)");
        Map<String, String> names = systems.systemNames();
        what.setRequiredIndicatorVisible(true);
        what.setMaxLength(200);
        what.setHelperText(Texts.of("blackouts.what.help"));
        what.setWidthFull();
        first.setRequiredIndicatorVisible(true);
        last.setHelperText(Texts.of("blackouts.last.help"));
        until.setHelperText(Texts.of("blackouts.until.help"));
        system.setLabel(Texts.of("blackouts.system"));
        system.setItems(names.keySet().stream()
                .sorted((a, b) -> names.getOrDefault(a, a).compareTo(names.getOrDefault(b, b)))
                .toList());
        system.setItemLabelGenerator(code -> code == null ? "" : names.getOrDefault(code, code));
        system.setEmptySelectionAllowed(true);
        system.setEmptySelectionCaption(Texts.of("blackouts.all-systems"));
        system.setWidthFull();
        var days = new Div(first, last);
        days.addClassName("toolbar");
        var form = new Div(errors, new Paragraph(Texts.of("form.required-legend")), what, days, system, until);
        form.addClassName("form");
        add(form);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("blackouts.save", () -> {
            if (errors.run(() -> save.accept(typed()))) {
                close();
                changed.run();
            }
        }));
    }

    private NewBlackout typed() {
        var chosen = system.getValue();
        return new NewBlackout(
                first.getValue(), last.getValue(), what.getValue(), chosen == null ? "" : chosen, until.getValue());
    }
}
