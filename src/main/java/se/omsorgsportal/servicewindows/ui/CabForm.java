package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.CabAnswer;
import se.omsorgsportal.servicewindows.CabDecision;
import se.omsorgsportal.servicewindows.OrderDetails;
import se.omsorgsportal.servicewindows.PlanDates;
import se.omsorgsportal.servicewindows.WindowOrders;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.TimeField;

/** Records what the change advisory board decided (WIN-03). */
class CabForm extends Div {

    private final FormErrors errors = new FormErrors();
    private final RadioButtonGroup<CabDecision> decision = new RadioButtonGroup<>();
    private final DayField day = new DayField("window-order.other-day");
    private final TimeField start = new TimeField("plan.start");
    private final TimeField end = new TimeField("plan.end");
    private final Div otherDate = new Div(day, start, end);
    private final TextArea comment = new TextArea(Texts.of("window-order.cab.comment"));
    private final transient PlanDates dates;

    CabForm(OrderDetails order, WindowOrders orders, PlanDates dates, Runnable changed) {
        this.dates = dates;
        addClassName("form");
        decision.setLabel(Texts.of("window-order.decision"));
        decision.setItems(CabDecision.values());
        decision.setItemLabelGenerator(each -> Texts.of("window-order.cab." + each.name()));
        decision.addValueChangeListener(chosen -> otherDate.setVisible(chosen.getValue() == CabDecision.OTHER_DATE));
        errors.register("decision", decision);
        errors.register("day", day);
        errors.register("start", start);
        errors.register("end", end);
        errors.register("comment", comment);
        var before = order.proposed();
        if (before != null) {
            start.setTime(before.start());
            end.setTime(before.end());
        }
        otherDate.addClassName("toolbar");
        otherDate.setVisible(false);
        comment.setMaxLength(FreeText.MAX_LENGTH);
        comment.setWidthFull();
        add(
                errors,
                new Paragraph(Texts.of("window-order.cab.help")),
                decision,
                otherDate,
                comment,
                Buttons.primary("window-order.cab.save", () -> {
                    if (errors.run(() -> orders.decide(order.window(), order.version(), typed()))) {
                        Notices.done("window-order.cab.saved");
                        changed.run();
                    }
                }));
    }

    private CabAnswer typed() {
        var chosen = decision.getValue();
        if (chosen == null) {
            throw new InvalidInput("decision", "window-order.fault.decision");
        }
        return new CabAnswer(chosen, chosen == CabDecision.OTHER_DATE ? schedule() : null, comment.getValue());
    }

    private @Nullable WindowSchedule schedule() {
        return dates.read(day.getValue(), start.time("start"), end.time("end"));
    }
}
