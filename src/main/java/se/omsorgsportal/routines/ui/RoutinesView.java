package se.omsorgsportal.routines.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.omsorgsportal.routines.RoutineBook;
import se.omsorgsportal.routines.RoutineLine;
import se.omsorgsportal.routines.RoutineWords;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.ExportMenu;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Listing;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** Every figure of the routines, by module: what holds today, what it was before, where it comes from. */
@Route("routines")
@Menu(title = "nav.routines", order = 72, icon = "vaadin:sliders")
@PermitAll
@Handbook("routines")
class RoutinesView extends Page {

    private final transient RoutineWords words =
            new RoutineWords(UI.getCurrent().getLocale());

    RoutinesView(RoutineBook book) {
        super("routines.title");
        add(new Paragraph(Texts.of("routines.intro")));
        var modules = book.all().stream().collect(groupingBy(RoutineLine::module, LinkedHashMap::new, toList()));
        var lists = new ArrayList<Listing>();
        add(new ExportMenu(Texts.of("list.routines"), Listing.together(lists), () -> ""));
        modules.forEach((module, lines) -> {
            var grid = grid(lines);
            lists.add(grid.listing());
            add(new H2(words.module(module)), grid);
        });
        if (modules.isEmpty()) {
            add(new EmptyState("routines.none", "routines.none.help"));
        }
    }

    private ResponsiveGrid<RoutineLine> grid(List<RoutineLine> lines) {
        var grid = new ResponsiveGrid<RoutineLine>();
        grid.addComponentColumn(this::name)
                .setHeader(Texts.of("routines.setting"))
                .setFlexGrow(3);
        grid.addColumn(line -> words.value(line.setting(), line.value())).setHeader(Texts.of("routines.value"));
        grid.addColumn(line -> words.value(line.setting(), line.setting().byDefault()))
                .setHeader(Texts.of("routines.default"));
        grid.addColumn(this::earlier).setHeader(Texts.of("routines.earlier"));
        grid.addColumn(RoutineLine::source).setHeader(Texts.of("routines.source"));
        grid.addColumn(RoutinesView::since).setHeader(Texts.of("routines.valid-from"));
        grid.addComponentColumn(DecidedBadge::new).setHeader(Texts.of("routines.state"));
        grid.card(this::card);
        grid.setItems(lines);
        grid.setAllRowsVisible(true);
        grid.getStyle().setMinHeight("0").setFlexGrow("0");
        return grid;
    }

    private Component name(RoutineLine line) {
        return Links.to(words.name(line.setting()), "routines/" + line.setting().key());
    }

    private String earlier(RoutineLine line) {
        var older = line.setting().earlier();
        return older == null ? "" : words.value(line.setting(), older);
    }

    private static String since(RoutineLine line) {
        return line.inForce().map(value -> Dates.day(value.validFrom())).orElse("");
    }

    private Component card(RoutineLine line) {
        var card = new Div(name(line), new Span(words.value(line.setting(), line.value())), new DecidedBadge(line));
        card.addClassName("row-card");
        return card;
    }
}
