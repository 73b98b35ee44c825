package se.omsorgsportal.moves.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.moves.MoveSummary;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.SearchContribution;

/** Finds moves by the person's name (ALL-07). */
@Component
class MoveSearch implements SearchContribution {

    private final Moves moves;
    private final CurrentUser user;

    MoveSearch(Moves moves, CurrentUser user) {
        this.moves = moves;
        this.user = user;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        boolean reads = user.has(Role.ADMINISTRATOR) || user.has(Role.MANAGER) || user.has(Role.SUPERUSER);
        return reads ? moves.search(text, limit).stream().map(MoveSearch::hit).toList() : List.of();
    }

    private static Hit hit(MoveSummary move) {
        return new Hit(
                "move",
                move.name(),
                MoveWords.route(move.from(), move.to()) + ", " + Texts.of(move.state()),
                MoveNavigation.move(move.id()));
    }
}
