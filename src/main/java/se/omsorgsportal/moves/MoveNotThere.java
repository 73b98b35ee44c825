package se.omsorgsportal.moves;

import java.util.Optional;
import se.omsorgsportal.shared.RuleViolation;

/** The move stands where this cannot be done: the units have agreed already, or its day has not come. */
public class MoveNotThere extends RuleViolation {

    private final MoveId move;

    MoveNotThere(MoveId move) {
        this.move = move;
    }

    @Override
    public Optional<String> link() {
        return Optional.of("moves/" + move);
    }
}
