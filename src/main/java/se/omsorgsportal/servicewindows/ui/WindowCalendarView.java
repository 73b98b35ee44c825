package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** When the systems are closed: by month, by year, or as a list of the same (WIN-01, WIN-16). */
@Route(PlanNavigation.CALENDAR)
@Handbook("window-calendar")
@PermitAll
class WindowCalendarView extends Page implements BeforeEnterObserver {

    /** How the windows are shown. */
    enum CalendarForm {
        MONTH,
        YEAR,
        LIST;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MONTHS = 12;

    private final transient Windows windows;
    private final transient Map<String, String> names;
    private final transient Clock clock;

    WindowCalendarView(Windows windows, CareSystems systems, Clock clock) {
        super("window-calendar.title");
        this.windows = windows;
        this.names = systems.systemNames();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var form = asked.getSingleParameter("form")
                .flatMap(text -> Arrays.stream(CalendarForm.values())
                        .filter(each -> each.slug().equals(text))
                        .findFirst())
                .orElse(CalendarForm.MONTH);
        var month = asked.getSingleParameter("month")
                .filter(text -> text.matches("20\\d\\d-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .orElse(YearMonth.from(Zone.today(clock)));
        clearContent();
        add(choice(form, month), steps(form, month), content(form, month));
    }

    private Component content(CalendarForm form, YearMonth month) {
        if (form == CalendarForm.MONTH) {
            var found = windows.between(month.atDay(1), month.atEndOfMonth());
            var all = new Div(new WindowMonth(month, found, names, true));
            all.addClassNames("month-calendar", "one-month");
            all.add(found.isEmpty() ? new Paragraph(Texts.of("window-calendar.none.month")) : new Span());
            return all;
        }
        var first = YearMonth.of(month.getYear(), 1);
        var found =
                windows.between(first.atDay(1), first.plusMonths(MONTHS - 1L).atEndOfMonth());
        if (form == CalendarForm.LIST) {
            return list(found);
        }
        var year = new Div();
        year.addClassName("month-calendar");
        IntStream.range(0, MONTHS)
                .mapToObj(n -> new WindowMonth(first.plusMonths(n), found, names, false))
                .forEach(year::add);
        return year;
    }

    private Component list(List<WindowSummary> found) {
        var grid = new ResponsiveGrid<WindowSummary>();
        grid.addComponentColumn(window -> Links.to(window.number().toString(), PlanNavigation.window(window.id())))
                .setHeader(Texts.of("window-calendar.number"));
        grid.addColumn(window -> Dates.weekday(day(window)))
                .setHeader(Texts.of("plan.date"))
                .setFlexGrow(2);
        grid.addColumn(window -> PlanWords.times(Objects.requireNonNull(window.schedule())))
                .setHeader(Texts.of("window-calendar.times"));
        grid.addColumn(window -> WindowMonth.systems(window, names))
                .setHeader(Texts.of("plan.systems"))
                .setFlexGrow(2);
        grid.addColumn(window -> Texts.of(window.state())).setHeader(Texts.of("window-calendar.state"));
        grid.card(this::card);
        grid.emptyState(new EmptyState("window-calendar.none", "window-calendar.none.help"));
        grid.setItems(found);
        var all = new Div(new ListBar("windows-of-year", grid), grid);
        all.addClassName("list");
        return all;
    }

    private Component card(WindowSummary window) {
        var card = new Div(
                Links.to(window.number().toString(), PlanNavigation.window(window.id())),
                new Span(PlanWords.schedule(window.schedule())),
                new Span(WindowMonth.systems(window, names)),
                new Span(Texts.of(window.state())));
        card.addClassName("row-card");
        return card;
    }

    private static LocalDate day(WindowSummary window) {
        return Objects.requireNonNull(window.schedule()).day();
    }

    private static Nav choice(CalendarForm shown, YearMonth month) {
        var nav = new Nav();
        nav.addClassName("toolbar");
        nav.setAriaLabel(Texts.of("window-calendar.form"));
        for (var form : CalendarForm.values()) {
            var link = link(Texts.of("window-calendar." + form.slug()), form, month);
            if (form == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private static Nav steps(CalendarForm form, YearMonth month) {
        int by = form == CalendarForm.MONTH ? 1 : MONTHS;
        var key = form == CalendarForm.MONTH ? "window-calendar.month." : "window-calendar.year.";
        var nav = new Nav(
                link(Texts.of(key + "before"), form, month.minusMonths(by)),
                new Span(form == CalendarForm.MONTH ? WindowMonth.name(month) : Integer.toString(month.getYear())),
                link(Texts.of(key + "after"), form, month.plusMonths(by)));
        nav.addClassName("toolbar");
        nav.setAriaLabel(Texts.of("window-calendar.steps"));
        return nav;
    }

    private static Anchor link(String text, CalendarForm form, YearMonth month) {
        return Links.to(text, PlanNavigation.CALENDAR + "?form=" + form.slug() + "&month=" + month);
    }
}
