package se.omsorgsportal.moves;

import java.util.Optional;
import se.omsorgsportal.shared.RuleViolation;

/** The move is done or called off: nothing more can be done with it (MOV-04). */
public class MoveOver extends RuleViolation {

    private final MoveId move;
    private final MoveState state;

    MoveOver(MoveId move, MoveState state) {
        this.move = move;
        this.state = state;
    }

    @Override
    public String key() {
        return super.key() + "." + state.name();
    }

    @Override
    public Optional<String> link() {
        return Optional.of("moves/" + move);
    }
}
