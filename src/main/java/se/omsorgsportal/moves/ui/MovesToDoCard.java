package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.moves.MoveChoice;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** How many moves wait for the reader: the units to act, the administrators to change accounts (MOV-01, MOV-02). */
@org.springframework.stereotype.Component
class MovesToDoCard implements DashboardCard {

    private final Moves moves;

    MovesToDoCard(Moves moves) {
        this.moves = moves;
    }

    @Override
    public boolean isFor(Role role) {
        return role != Role.CARE_STAFF;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> content(Role role) {
        var counts = moves.counts(role);
        if (counts.mine() == 0) {
            return Optional.empty();
        }
        boolean late = counts.late() > 0;
        var key = (role == Role.ADMINISTRATOR ? "moves.card.accounts" : "moves.card.mine") + (late ? ".late" : "");
        var title = late ? Texts.of(key, counts.late()) : Texts.of(key);
        return Optional.of(
                Card.count(title, counts.mine(), late ? Tone.BAD : Tone.WARNING, MoveNavigation.list(MoveChoice.MINE)));
    }
}
