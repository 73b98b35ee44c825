package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import se.omsorgsportal.moves.MoveChoice;
import se.omsorgsportal.moves.MoveSummary;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The moves of a superuser's units, or of all for administrators: what waits for me first (MOV-01, MOV-02). */
@Route(MoveNavigation.MOVES)
@Menu(title = "moves.title", order = 25, icon = "vaadin:exchange")
@Handbook("moves")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class MovesView extends Page implements BeforeEnterObserver {

    private final Select<MoveChoice> choice = new Select<>();
    private final ResponsiveGrid<MoveSummary> grid = new ResponsiveGrid<>();
    private final transient Clock clock;
    private final ListBar bar;

    MovesView(Moves moves, CurrentUser user, Clock clock) {
        super("moves.title");
        this.clock = clock;
        var role = user.activeRole();
        if (role != Role.ADMINISTRATOR) {
            actions(Links.action("moves.new", MoveNavigation.NEW));
        }
        choice.setLabel(Texts.of("moves.show"));
        choice.setItems(MoveChoice.values());
        choice.setItemLabelGenerator(each -> Texts.of("moves.show." + each.name()));
        choice.setValue(MoveChoice.MINE);
        choice.addValueChangeListener(chosen -> grid.getDataProvider().refreshAll());
        columns();
        grid.card(this::card);
        grid.emptyState(new EmptyState("moves.none", "moves.none.help." + role.name()));
        grid.setItems(query -> moves.page(role, choice.getValue(), query.getOffset(), query.getLimit()).stream());
        bar = new ListBar("moves", grid).choice(MoveNavigation.SHOW, choice, MoveChoice.class);
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
    }

    private void columns() {
        grid.addComponentColumn(MovesView::link)
                .setHeader(Texts.of("moves.person"))
                .setFlexGrow(2);
        grid.addColumn(MoveSummary::from).setHeader(Texts.of("moves.from")).setFlexGrow(2);
        grid.addColumn(MoveSummary::to).setHeader(Texts.of("moves.to")).setFlexGrow(2);
        grid.addColumn(move -> Dates.day(move.day())).setHeader(Texts.of("moves.day-column"));
        grid.addComponentColumn(MovesView::badge)
                .setHeader(Texts.of("moves.state"))
                .setFlexGrow(2);
        grid.addColumn(move -> MoveWords.holder(move, clock))
                .setHeader(Texts.of("moves.holder"))
                .setFlexGrow(2);
    }

    private static Component link(MoveSummary move) {
        return Links.to(move.name(), MoveNavigation.move(move.id()));
    }

    private static Component badge(MoveSummary move) {
        return MoveWords.badge(move.state(), move.mine(), move.late());
    }

    private Component card(MoveSummary move) {
        var card = new Div(
                link(move),
                new Span(MoveWords.route(move.from(), move.to())),
                new Span(MoveWords.day(move)),
                badge(move),
                new Span(MoveWords.holder(move, clock)));
        card.addClassName("row-card");
        return card;
    }
}
