package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Optional;
import se.omsorgsportal.moves.MoveChoice;
import se.omsorgsportal.moves.MoveSummary;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The open moves of the units, each with who has it and since when (MOV-01). */
@org.springframework.stereotype.Component
class MyMovesCard implements DashboardCard {

    private static final int SHOWN = 5;

    private final Moves moves;
    private final Clock clock;

    MyMovesCard(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.SUPERUSER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content(Role role) {
        var open = moves.page(role, MoveChoice.OPEN, 0, SHOWN);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        open.forEach(move -> list.add(row(move)));
        return Optional.of(new Card(
                Texts.of("moves.card.open"),
                list,
                Links.to(Texts.of("moves.card.all"), MoveNavigation.list(MoveChoice.OPEN))));
    }

    private ListItem row(MoveSummary move) {
        var detail = new Span(MoveWords.holder(move, clock));
        detail.addClassName("row-detail");
        var title =
                Links.to(move.name() + ", " + MoveWords.route(move.from(), move.to()), MoveNavigation.move(move.id()));
        return new ListItem(new Div(title, detail), MoveWords.badge(move.state(), move.mine(), move.late()));
    }
}
