package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.WindowFilter;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** What everybody needs to know of windows: closed now, closed soon, open again since yesterday (WIN-12, WIN-16). */
@org.springframework.stereotype.Component
class WindowNewsCard implements DashboardCard {

    private static final int MOST = 3;
    private static final Duration NEWS = Duration.ofDays(1);

    private final Windows windows;
    private final CareSystems catalogue;
    private final Clock clock;

    WindowNewsCard(Windows windows, CareSystems catalogue, Clock clock) {
        this.windows = windows;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Role role) {
        return true;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Component> content(Role role) {
        var shown = Stream.concat(
                        windows.open().stream().limit(MOST),
                        windows.list(WindowFilter.OVER, 0, MOST).stream().filter(this::isNews))
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(card(shown));
    }

    private boolean isNews(WindowSummary window) {
        var end = window.endedAt();
        return window.announced() && end != null && end.isAfter(clock.instant().minus(NEWS));
    }

    private Component card(List<WindowSummary> shown) {
        var systems = catalogue.systemNames();
        var rows = new UnorderedList();
        rows.addClassName("rows");
        shown.forEach(window -> rows.add(new ListItem(row(window, systems))));
        return new Card(Texts.of("windows.title"), rows);
    }

    private static Div row(WindowSummary window, Map<String, String> systems) {
        return new Div(
                WindowWords.badge(window.state()),
                new Paragraph(
                        Links.to(WindowWords.systems(window.systems(), systems), WindowNavigation.window(window.id()))),
                new Paragraph(words(window)));
    }

    private static String words(WindowSummary window) {
        var end = window.endedAt();
        if (end != null) {
            return Texts.of("windows.card.over", Dates.moment(end));
        }
        return window.state().isRunning()
                ? Texts.of("windows.card.running", WindowWords.expected(window))
                : WindowWords.schedule(window.schedule());
    }
}
