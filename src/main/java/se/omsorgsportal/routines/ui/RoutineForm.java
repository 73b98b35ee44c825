package se.omsorgsportal.routines.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.omsorgsportal.routines.NewRoutineValue;
import se.omsorgsportal.routines.RoutineLine;
import se.omsorgsportal.routines.RoutineWords;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Changes a routine setting from a day on, with the reason. */
class RoutineForm extends Div {

    private final transient RoutineLine line;
    private final FormErrors errors = new FormErrors();
    private final TextField value = errors.register("value", new TextField(Texts.of("routines.new-value")));
    private final DayField validFrom = errors.register("validFrom", new DayField("routines.valid-from"));
    private final TextField source = errors.register("source", new TextField(Texts.of("routines.source")));
    private final Checkbox decided = new Checkbox(Texts.of("routines.decided.by-customer"));
    private final TextArea note = errors.register("note", new TextArea(Texts.of("routines.note")));

    RoutineForm(RoutineLine line, LocalDate today, RoutineWords words, Consumer<NewRoutineValue> save) {
        this.line = line;
        addClassName("form");
        value.setValue(plain(words));
        value.setHelperText(help(words));
        validFrom.setValue(today);
        validFrom.setMin(today);
        source.setValue(line.source());
        source.setHelperText(Texts.of("routines.source.help"));
        decided.setValue(line.decided());
        note.setMaxLength(FreeText.MAX_LENGTH);
        List.of(value, source).forEach(field -> field.setRequiredIndicatorVisible(true));
        validFrom.setRequiredIndicatorVisible(true);
        note.setRequiredIndicatorVisible(true);
        add(errors, new Paragraph(Texts.of("form.required-legend")));
        add(value, validFrom, source, decided, note);
        add(Buttons.primary("routines.save", () -> {
            if (errors.run(() -> save.accept(typed()))) {
                Notices.done("routines.saved");
            }
        }));
    }

    /** A number is typed without its unit, everything else as it is said. */
    private String plain(RoutineWords words) {
        return switch (line.setting().unit()) {
            case "text", "phone", "flag" -> words.value(line.setting(), line.value());
            case "time" -> line.value().replace(':', '.');
            default -> {
                value.setSuffixComponent(new Span(words.unit(line.setting())));
                yield line.value();
            }
        };
    }

    private String help(RoutineWords words) {
        return Texts.of(
                "routines.default.is",
                words.value(line.setting(), line.setting().byDefault()));
    }

    private NewRoutineValue typed() {
        return new NewRoutineValue(
                line.setting().key(),
                line.version(),
                value.getValue(),
                validFrom.getValue(),
                source.getValue(),
                decided.getValue(),
                note.getValue());
    }
}
