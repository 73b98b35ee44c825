package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.Activities;
import se.omsorgsportal.servicewindows.ActivityDetails;
import se.omsorgsportal.servicewindows.ActivityForm;
import se.omsorgsportal.servicewindows.ActivityState;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.TimeField;

/** One line of the activity list: what, who, when, how far (WIN-05). */
class ActivityDialog extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final TextField what = errors.register("what", new TextField(Texts.of("activities.what")));
    private final TextField owner = errors.register("owner", new TextField(Texts.of("activities.owner")));
    private final DayField day = errors.register("day", new DayField("activities.day"));
    private final TimeField start = errors.register("start", new TimeField("activities.start"));
    private final TimeField end = errors.register("end", new TimeField("activities.end"));
    private final Select<ActivityState> state = new Select<>();
    private final TextArea note = errors.register("note", new TextArea(Texts.of("activities.note")));

    /** A new one. */
    ActivityDialog(Activities activities, WindowId window, @Nullable WindowSchedule schedule, Runnable changed) {
        this("activities.add", form -> activities.add(window, form), changed);
        if (schedule != null) {
            day.setValue(schedule.day());
        }
    }

    /** One that is there; it can be taken away too. */
    ActivityDialog(Activities activities, ActivityDetails known, Runnable changed) {
        this("activities.change", form -> activities.change(known.id(), known.version(), form), changed);
        what.setValue(known.what());
        owner.setValue(known.owner());
        day.setValue(known.day());
        start.setTime(known.start());
        end.setTime(known.end());
        state.setValue(known.state());
        note.setValue(known.note());
        getFooter().addComponentAsFirst(Buttons.danger("activities.remove", () -> {
            activities.remove(known.id(), known.version());
            close();
            changed.run();
        }));
    }

    private ActivityDialog(String titleKey, Consumer<ActivityForm> save, Runnable changed) {
        setHeaderTitle(Texts.of(titleKey));
        setWidth("min(36rem, 95vw)");
        what.setRequiredIndicatorVisible(true);
        what.setMaxLength(300);
        owner.setRequiredIndicatorVisible(true);
        owner.setHelperText(Texts.of("activities.owner.help"));
        owner.setMaxLength(120);
        day.setRequiredIndicatorVisible(true);
        state.setLabel(Texts.of("activities.state"));
        state.setItems(ActivityState.values());
        state.setItemLabelGenerator(Texts::of);
        state.setValue(ActivityState.PLANNED);
        note.setMaxLength(FreeText.MAX_LENGTH);
        what.setWidthFull();
        owner.setWidthFull();
        note.setWidthFull();
        var times = new Div(day, start, end);
        times.addClassName("toolbar");
        var form = new Div(errors, new Paragraph(Texts.of("form.required-legend")), what, owner, times, state, note);
        form.addClassName("form");
        add(form);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("activities.save", () -> {
            if (errors.run(() -> save.accept(typed()))) {
                close();
                changed.run();
            }
        }));
    }

    private ActivityForm typed() {
        return new ActivityForm(
                what.getValue(),
                owner.getValue(),
                day.getValue(),
                start.time("start"),
                end.time("end"),
                state.getValue(),
                note.getValue());
    }
}
