package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.LeadTime;
import se.omsorgsportal.orders.LeadTime.Verdict;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** The days ahead as a strip: urgent, in time, too early; the same in words for those who do not see it (ORD-03). */
@StyleSheet("context://frontend/orders.css")
class LeadTimeBand extends Div {

    private static final int BEYOND = 7;

    private final transient LeadTime lead;
    private final LocalDate today;
    private final Div strip = new Div();
    private final Div verdict = new Div();

    LeadTimeBand(LeadTime lead, LocalDate today) {
        this.lead = lead;
        this.today = today;
        addClassName("lead-time");
        strip.addClassName("lead-time-strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        verdict.getElement().setAttribute("role", "status");
        var ordinary = lead.firstOrdinary(today);
        var last = lead.last(today);
        var words = new UnorderedList(
                new ListItem(Texts.of("orders.lead.urgent", Dates.prose(today), Dates.prose(ordinary.minusDays(1)))),
                new ListItem(Texts.of("orders.lead.in-time", Dates.prose(ordinary), Dates.prose(last))),
                new ListItem(Texts.of("orders.lead.too-early", Dates.prose(last))));
        add(strip, words, verdict);
        mark(null);
    }

    /** Shows the chosen day in the strip and says what it means. */
    void mark(@Nullable LocalDate start) {
        strip.removeAll();
        var end = lead.last(today).plusDays(BEYOND);
        for (var day = today; !day.isAfter(end); day = day.plusDays(1)) {
            strip.add(cell(day, day.equals(start)));
        }
        verdict.removeAll();
        if (start != null) {
            say(start);
        }
    }

    private Span cell(LocalDate day, boolean chosen) {
        var cell = new Span(Integer.toString(day.getDayOfMonth()));
        cell.addClassName(
                lead.verdict(day, today).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cell.setClassName("red-day", LeadTime.isRedDay(day));
        cell.setClassName("chosen", chosen);
        cell.setTitle(Dates.weekday(day));
        return cell;
    }

    private void say(LocalDate start) {
        var day = Dates.weekday(start);
        verdict.add(
                switch (lead.verdict(start, today)) {
                    case PAST -> new StatusBadge(Texts.of("orders.lead.chosen.past", day), Tone.BAD);
                    case URGENT -> new StatusBadge(Texts.of("orders.lead.chosen.urgent", day), Tone.WARNING);
                    case IN_TIME -> new StatusBadge(Texts.of("orders.lead.chosen.in-time", day), Tone.GOOD);
                    case TOO_EARLY ->
                        new StatusBadge(
                                Texts.of("orders.lead.chosen.too-early", day, Dates.prose(lead.opens(start))),
                                Tone.BAD);
                });
        if (LeadTime.isRedDay(start) && lead.verdict(start, today) != Verdict.PAST) {
            verdict.add(new Paragraph(redDay(start, today)));
        }
    }

    static String redDay(LocalDate start, LocalDate today) {
        var ready = LeadTime.readyBy(start);
        return ready.isBefore(today)
                ? Texts.of("orders.lead.red-day.late")
                : Texts.of("orders.lead.red-day", Dates.weekday(ready));
    }
}
