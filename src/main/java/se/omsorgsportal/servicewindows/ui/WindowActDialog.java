package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowOption;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Asks for what goes with a step: the supplier's word, another day, a reason, and why it is taken in spite of obstacles. */
class WindowActDialog extends Dialog {

    private static final Duration USUAL_DELAY = Duration.ofHours(1);
    private static final int HALF_HOUR = 30;

    private final WindowAction action;
    private final FormErrors errors = new FormErrors();
    private final Div fields = new Div();
    private final DayField day = new DayField("windows.day");
    private final TimePicker start = SupplierFields.time("windows.start");
    private final TimePicker end = SupplierFields.time("windows.end");
    private @Nullable SupplierFields said;
    private @Nullable TextArea reason;
    private @Nullable TextArea override;

    WindowActDialog(WindowDetails window, WindowOption option, Clock clock, Consumer<WindowAct> act) {
        this.action = option.action();
        fields.addClassName("dialog-fields");
        setHeaderTitle(Texts.of(action));
        setWidth("min(36rem, 95vw)");
        fields.add(new Paragraph(Texts.of("windows.act.help." + action.name())), errors);
        if (option.needsOverride()) {
            obstacles(option);
        }
        when(window, clock);
        if (action.isSaidBySupplier()) {
            said = new SupplierFields(window, errors, clock);
            fields.add(said);
        }
        if (action.needsReason()) {
            reason = text("reason", "windows.reason." + action.name());
            if (action == WindowAction.DELAY) {
                reason.setValue(Texts.of("windows.delay.draft"));
            }
        }
        add(fields);
        var send = Buttons.primary("WindowAction." + action.name(), () -> {
            if (errors.run(() -> act.accept(typed()))) {
                close();
            }
        });
        if (action == WindowAction.CANCEL || action == WindowAction.ROLL_BACK || option.needsOverride()) {
            send.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), send);
    }

    private void obstacles(WindowOption option) {
        var list = new UnorderedList();
        list.addClassName("rows");
        option.obstacles()
                .forEach(each -> list.add(new ListItem(new StatusBadge(WindowWords.obstacle(each), Tone.BAD))));
        fields.add(list);
        override = text("override", "windows.override");
    }

    private void when(WindowDetails window, Clock clock) {
        errors.register("day", day);
        errors.register("start", start);
        errors.register(action == WindowAction.DELAY ? "until" : "end", end);
        var now = Zone.at(clock.instant());
        var schedule = window.schedule();
        if (action == WindowAction.RESCHEDULE) {
            day.setMin(now.toLocalDate());
            if (schedule != null) {
                day.setValue(schedule.day());
                start.setValue(schedule.start());
                end.setValue(schedule.end());
            }
            row(day, start, end);
        } else if (action == WindowAction.DELAY) {
            var told = window.expectedEnd();
            var from = told == null || now.toInstant().isAfter(told) ? now : Zone.at(told);
            var later = from.plus(USUAL_DELAY).withSecond(0).withNano(0);
            var until = later.plusMinutes((HALF_HOUR - later.getMinute() % HALF_HOUR) % HALF_HOUR);
            day.setMin(now.toLocalDate());
            day.setValue(until.toLocalDate());
            end.setLabel(Texts.of("windows.until"));
            end.setValue(until.toLocalTime());
            row(day, end);
        }
    }

    private void row(com.vaadin.flow.component.Component... parts) {
        var row = new Div(parts);
        row.addClassName("dialog-row");
        fields.add(row);
    }

    private TextArea text(String field, String labelKey) {
        var text = errors.register(field, new TextArea(Texts.of(labelKey)));
        text.setMaxLength(FreeText.MAX_LENGTH);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
        fields.add(text);
        return text;
    }

    private WindowAct typed() {
        var act = WindowAct.of(action);
        if (action == WindowAction.RESCHEDULE) {
            act = act.on(schedule());
        } else if (action == WindowAction.DELAY) {
            if (day.getValue() == null || end.getValue() == null) {
                throw new InvalidInput("until", "windows.fault.until");
            }
            act = act.until(
                    day.getValue().atTime(end.getValue()).atZone(Zone.SWEDEN).toInstant());
        }
        if (said != null) {
            act = act.told(said.typed());
        }
        if (reason != null) {
            act = act.because(reason.getValue());
        }
        return override == null ? act : act.overriding(FreeText.required("override", override.getValue()));
    }

    private WindowSchedule schedule() {
        if (day.getValue() == null || start.getValue() == null || end.getValue() == null) {
            throw new InvalidInput("day", "windows.fault.day");
        }
        return new WindowSchedule(day.getValue(), start.getValue(), end.getValue());
    }
}
