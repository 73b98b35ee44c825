package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.shared.Holiday;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** A month as a table of weeks with the windows on their days and the holidays by name. */
@StyleSheet("context://frontend/planning.css")
class WindowMonth extends Section {

    private static final int WEEK = 7;

    private final transient Map<LocalDate, List<WindowSummary>> byDay;
    private final transient Map<String, String> names;
    private final boolean large;

    /** @param large whether there is room for words in a day */
    WindowMonth(YearMonth month, List<WindowSummary> windows, Map<String, String> names, boolean large) {
        this.names = names;
        this.large = large;
        this.byDay = windows.stream()
                .filter(window -> window.schedule() != null)
                .collect(Collectors.groupingBy(
                        window -> Objects.requireNonNull(window.schedule()).day()));
        var table = new NativeTable();
        table.setCaptionText(name(month));
        var heading = table.getHead().addRow();
        heading.add(heading(Texts.of("lapses.week")));
        for (var day : DayOfWeek.values()) {
            heading.add(heading(day.getDisplayName(
                    TextStyle.SHORT_STANDALONE, UI.getCurrent().getLocale())));
        }
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var week = first; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            var row = table.getBody().addRow();
            row.add(new NativeTableCell(Integer.toString(week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))));
            for (int n = 0; n < WEEK; n++) {
                row.add(cell(week.plusDays(n), month));
            }
        }
        add(table);
    }

    static String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", UI.getCurrent().getLocale())
                .format(month);
    }

    static String systems(WindowSummary window, Map<String, String> names) {
        return window.systems().stream()
                .map(code -> names.getOrDefault(code, code))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableCell cell(LocalDate day, YearMonth month) {
        var cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            return cell;
        }
        var holiday = Holiday.of(day);
        if (holiday.isPresent() || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            cell.addClassName("day-off");
        }
        cell.add(new Span(Integer.toString(day.getDayOfMonth())));
        holiday.filter(which -> large).ifPresent(which -> cell.add(small(Texts.of(which))));
        byDay.getOrDefault(day, List.of()).forEach(window -> {
            cell.addClassName("lapses");
            var link = Links.to(window.number().toString(), "service-windows/" + window.id());
            link.setAriaLabel(Texts.of(
                    "window-calendar.one",
                    window.number().toString(),
                    Dates.prose(day),
                    systems(window, names),
                    Texts.of(window.state())));
            cell.add(link);
            if (large) {
                cell.add(small(systems(window, names)), small(Texts.of(window.state())));
            }
        });
        return cell;
    }

    private static Span small(String text) {
        var words = new Span(text);
        words.addClassName("row-detail");
        return words;
    }
}
