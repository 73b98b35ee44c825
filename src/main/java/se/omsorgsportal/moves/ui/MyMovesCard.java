package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.Component;
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
        return Optional.of(Card.rows(
                Texts.of("moves.card.open"),
                open,
                this::row,
                Links.to(Texts.of("moves.card.all"), MoveNavigation.list(MoveChoice.OPEN))));
    }

    private Component row(MoveSummary move) {
        var title =
                Links.to(move.name() + ", " + MoveWords.route(move.from(), move.to()), MoveNavigation.move(move.id()));
        return Card.row(title, MoveWords.holder(move, clock), MoveWords.badge(move.state(), move.mine(), move.late()));
    }
}
