package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import se.omsorgsportal.renewal.Lapses;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The coming months with how many accounts lapse on each day; a day opens its accounts (REN-01). */
@Route(RenewalNavigation.LAPSES)
@Menu(title = "lapses.title", order = 43, icon = "vaadin:calendar-clock")
@Handbook("renewal")
@RolesAllowed("ADMINISTRATOR")
class LapsesView extends Page implements BeforeEnterObserver {

    private static final int MONTHS = 6;
    private final transient Lapses lapses;
    private final transient Clock clock;
    private final Div content = new Div();

    LapsesView(Lapses lapses, Clock clock) {
        super("lapses.title");
        this.lapses = lapses;
        this.clock = clock;
        content.addClassName("list");
        actions(Links.to(Texts.of("renewal.title"), RenewalNavigation.RUNS));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var today = Zone.today(clock);
        var chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("day")
                .flatMap(LapsesView::day);
        chosen.ifPresent(this::show);
        var last = YearMonth.from(today).plusMonths(MONTHS - 1L).atEndOfMonth();
        var perDay = lapses.perDay(today, last);
        content.add(new Paragraph(Texts.of(
                perDay.isEmpty() ? "lapses.none" : "lapses.help",
                perDay.values().stream().mapToInt(Integer::intValue).sum())));
        var months = new Div();
        months.addClassName("month-calendar");
        for (int n = 0; n < MONTHS; n++) {
            months.add(month(YearMonth.from(today).plusMonths(n), perDay));
        }
        content.add(months);
    }

    private void show(LocalDate day) {
        var grid = new StaffAccounts(query -> lapses.page(day, day, query.getOffset(), query.getLimit()).stream());
        content.add(new H2(Texts.of("lapses.on", Dates.prose(day))), new ListBar("lapsing-accounts", grid), grid);
    }

    private Component month(YearMonth month, Map<LocalDate, Integer> perDay) {
        var table = new NativeTable();
        table.setCaptionText(
                DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(month));
        var heading = table.getHead().addRow();
        heading.add(heading(Texts.of("lapses.week")));
        for (var day : DayOfWeek.values()) {
            heading.add(heading(day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale())));
        }
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var week = first; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            var row = table.getBody().addRow();
            row.add(new NativeTableCell(Integer.toString(week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))));
            for (int n = 0; n < 7; n++) {
                row.add(cell(week.plusDays(n), month, perDay));
            }
        }
        return new Section(table);
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(LocalDate day, YearMonth month, Map<LocalDate, Integer> perDay) {
        if (!YearMonth.from(day).equals(month)) {
            return new NativeTableCell();
        }
        var count = perDay.get(day);
        var cell = new NativeTableCell();
        if (count == null) {
            cell.setText(Integer.toString(day.getDayOfMonth()));
            return cell;
        }
        var link = Links.to(Integer.toString(day.getDayOfMonth()), RenewalNavigation.lapses(day));
        link.setAriaLabel(Texts.of("lapses.day", Dates.prose(day), count));
        var number = new Span(Texts.of("lapses.count", count));
        number.getElement().setAttribute("aria-hidden", "true");
        cell.addClassName("lapses");
        cell.add(link, number);
        return cell;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
