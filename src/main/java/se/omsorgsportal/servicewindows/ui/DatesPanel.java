package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import se.omsorgsportal.servicewindows.DateAdvice;
import se.omsorgsportal.servicewindows.PlanDates;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.TimeField;

/** The dates to propose, each with what speaks against it, and the next free one (WIN-04). */
@StyleSheet("context://frontend/planning.css")
class DatesPanel extends Fields {

    private final transient PlanDates dates;
    private final transient Function<WindowSchedule, DateAdvice> advise;
    private final transient Supplier<WindowKind> kind;
    private final FormErrors errors = new FormErrors();
    private final DayField day = new DayField("plan.day");
    private final TimeField start = new TimeField("plan.start");
    private final TimeField end = new TimeField("plan.end");
    private final Div advice = new Div();
    private final Div proposed = new Div();
    private final List<WindowSchedule> chosen = new ArrayList<>();

    /** @param advise what speaks against a day for the systems chosen */
    DatesPanel(PlanDates dates, Function<WindowSchedule, DateAdvice> advise, Supplier<WindowKind> kind, Clock clock) {
        this.dates = dates;
        this.advise = advise;
        this.kind = kind;
        addClassName("list");
        errors.register("day", day);
        errors.register("start", start);
        errors.register("end", end);
        day.setHelperText(Texts.of("plan.day.help"));
        var usual = dates.usual(Zone.today(clock));
        start.setTime(usual.start());
        end.setTime(usual.end());
        day.addValueChangeListener(changed -> advise());
        start.addValueChangeListener(changed -> advise());
        end.addValueChangeListener(changed -> advise());
        advice.getElement().setAttribute("aria-live", "polite");
        var fields = new Div(day, start, end, Buttons.secondary("plan.date.add", this::addDate));
        fields.addClassName("toolbar");
        add(errors, fields, advice, new H3(Texts.of("plan.dates")), fault(), proposed);
        show();
    }

    List<WindowSchedule> chosen() {
        return List.copyOf(chosen);
    }

    void setChosen(List<WindowSchedule> schedules) {
        chosen.clear();
        chosen.addAll(schedules);
        show();
    }

    boolean isWarned() {
        return chosen.stream().anyMatch(each -> !advise.apply(each).warnings().isEmpty());
    }

    /** Each chosen date with what speaks against it, to be read once more. */
    Component review() {
        var all = new Div();
        all.addClassName("list");
        for (var schedule : chosen) {
            var warnings = advise.apply(schedule).warnings();
            var line = new Div(new Paragraph(PlanWords.schedule(schedule)));
            if (!warnings.isEmpty()) {
                line.add(PlanWords.warnings(warnings));
            }
            all.add(line);
        }
        return all;
    }

    /** Shows them anew: the systems may be others now. */
    void show() {
        proposed.removeAll();
        if (chosen.isEmpty()) {
            proposed.add(new EmptyState("plan.dates.none", "plan.dates.none.help"));
            return;
        }
        var list = new OrderedList();
        list.addClassName("rows");
        chosen.forEach(schedule -> list.add(row(schedule)));
        proposed.add(list);
    }

    private ListItem row(WindowSchedule schedule) {
        var words = new Span(PlanWords.schedule(schedule));
        words.addClassName("list-title");
        Button remove = Buttons.link("plan.date.remove", () -> {
            chosen.remove(schedule);
            show();
        });
        remove.setAriaLabel(Texts.of("plan.date.remove.one", Dates.prose(schedule.day())));
        var warnings = advise.apply(schedule).warnings();
        var row = new ListItem(words, remove);
        if (!warnings.isEmpty()) {
            row.add(PlanWords.warnings(warnings));
        }
        return row;
    }

    private void addDate() {
        errors.run(() -> {
            var schedule = dates.read(day.getValue(), start.time("start"), end.time("end"));
            if (kind.get() == WindowKind.URGENT) {
                chosen.clear();
            }
            if (!chosen.contains(schedule)) {
                chosen.add(schedule);
                chosen.sort(Comparator.comparing(WindowSchedule::day).thenComparing(WindowSchedule::start));
            }
            setInvalid(false);
            day.clear();
            show();
        });
    }

    private void advise() {
        advice.removeAll();
        LocalDate typed = day.getValue();
        var from = start.timeIfAny();
        var to = end.timeIfAny();
        if (typed == null || from == null || to == null || to.equals(from)) {
            return;
        }
        var found = advise.apply(new WindowSchedule(typed, from, to));
        advice.add(new Paragraph(Dates.weekday(typed)));
        if (found.warnings().isEmpty()) {
            advice.add(new Paragraph(Texts.of("plan.date.free")));
            return;
        }
        advice.add(PlanWords.warnings(found.warnings()));
        found.nextFree()
                .ifPresent(free -> advice.add(
                        new Paragraph(Texts.of("plan.next-free", Dates.weekday(free))),
                        Buttons.secondary("plan.next-free.take", () -> day.setValue(free))));
    }
}
