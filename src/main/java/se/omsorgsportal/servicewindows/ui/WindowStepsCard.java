package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** What an administrator has to do with today's windows: start them, take the next step, tell of a delay (WIN-04). */
@org.springframework.stereotype.Component
class WindowStepsCard implements DashboardCard {

    private static final int MOST = 5;

    private final Windows windows;
    private final Clock clock;

    WindowStepsCard(Windows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Optional<Component> content(Role role) {
        var today = windows.list(WindowFilter.OPEN, 0, MOST).stream()
                .filter(this::isOfToday)
                .toList();
        return today.isEmpty() ? Optional.empty() : Optional.of(card(today));
    }

    private boolean isOfToday(WindowSummary window) {
        var schedule = window.schedule();
        boolean due = window.state() == WindowState.ANNOUNCED
                && schedule != null
                && !schedule.day().isAfter(Zone.today(clock));
        return window.state().isRunning() || due;
    }

    private Component card(List<WindowSummary> today) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        today.forEach(window -> rows.add(new ListItem(row(window))));
        return new Card(Texts.of("windows.card.today"), rows);
    }

    private Div row(WindowSummary window) {
        var state = window.state();
        var row = new Div(
                Links.to(
                        Texts.of("windows.card.step", window.number().toString(), Texts.of("windows.next." + state)),
                        WindowNavigation.window(window.id())),
                new Paragraph(Texts.of("windows.waits", Texts.of(state.awaits()), Dates.ago(window.since(), clock))));
        Stream.of(window)
                .filter(this::isLate)
                .forEach(late ->
                        row.add(new StatusBadge(Texts.of("windows.late", WindowWords.expected(late)), Tone.BAD)));
        return row;
    }

    private boolean isLate(WindowSummary window) {
        var end = window.expectedEnd();
        return window.state().isRunning() && end != null && clock.instant().isAfter(end);
    }
}
