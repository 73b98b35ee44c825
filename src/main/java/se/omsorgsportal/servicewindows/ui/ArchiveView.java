package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.servicewindows.ArchiveLine;
import se.omsorgsportal.servicewindows.WindowArchive;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** What windows were thought to take and what they took, with what was counted on the way (issue 4, part 7). */
@Route(WindowNavigation.ARCHIVE)
@Handbook("window-archive")
@RolesAllowed("ADMINISTRATOR")
class ArchiveView extends Page {

    private final ResponsiveGrid<ArchiveLine> grid = new ResponsiveGrid<>();
    private final transient Map<String, String> systems;
    private final transient List<String> titles;

    ArchiveView(WindowArchive archive, CareSystems catalogue) {
        super("windows.archive");
        systems = catalogue.systemNames();
        titles = archive.titles();
        columns();
        grid.card(this::card);
        grid.emptyState(new EmptyState("windows.archive.none", "windows.archive.none.help"));
        grid.setItems(query -> archive.page(query.getOffset(), query.getLimit()).stream());
        add(new ListBar("windows", grid), grid);
    }

    private void columns() {
        grid.addComponentColumn(ArchiveView::link)
                .setHeader(Texts.of("windows.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::systems).setHeader(Texts.of("windows.systems")).setFlexGrow(3);
        grid.addColumn(line -> WindowWords.brief(line.window().schedule()))
                .setHeader(Texts.of("windows.archive.planned"))
                .setFlexGrow(2);
        grid.addColumn(line -> moment(line.window().startedAt()))
                .setHeader(Texts.of("windows.archive.started"))
                .setFlexGrow(2);
        grid.addColumn(line -> moment(line.window().endedAt()))
                .setHeader(Texts.of("windows.archive.ended"))
                .setFlexGrow(2);
        grid.addColumn(ArchiveView::deviation)
                .setHeader(Texts.of("windows.archive.deviation"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> WindowWords.badge(line.window().state()))
                .setHeader(Texts.of("windows.state"))
                .setFlexGrow(2);
        for (int at = 0; at < titles.size(); at++) {
            int column = at;
            grid.addColumn(line -> line.figures().get(column))
                    .setHeader(Texts.of(titles.get(at)))
                    .setFlexGrow(1);
        }
    }

    private static Component link(ArchiveLine line) {
        return Links.to(
                line.window().number().toString(),
                WindowNavigation.window(line.window().id()));
    }

    private String systems(ArchiveLine line) {
        return WindowWords.systems(line.window().systems(), systems);
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "–" : Dates.moment(moment);
    }

    private static String deviation(ArchiveLine line) {
        return line.deviation().map(ArchiveView::inWords).orElse("–");
    }

    private static String inWords(Duration deviation) {
        if (deviation.abs().toMinutes() == 0) {
            return Texts.of("windows.archive.on-time");
        }
        return Texts.of(
                deviation.isNegative() ? "windows.archive.earlier" : "windows.archive.later",
                Dates.length(deviation.abs()));
    }

    private Component card(ArchiveLine line) {
        var card = new Div(
                link(line),
                WindowWords.badge(line.window().state()),
                new Span(systems(line)),
                new Span(WindowWords.brief(line.window().schedule())),
                new Span(moment(line.window().startedAt()) + " – "
                        + moment(line.window().endedAt()) + " (" + deviation(line) + ")"));
        for (int at = 0; at < titles.size(); at++) {
            card.add(new Span(Texts.of(titles.get(at)) + ": " + line.figures().get(at)));
        }
        card.addClassName("row-card");
        return card;
    }
}
