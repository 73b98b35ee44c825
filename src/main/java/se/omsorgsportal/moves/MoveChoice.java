package se.omsorgsportal.moves;

import java.util.Set;

/** Which moves a list shows; stands in the address, so that it can be kept and sent. */
public enum MoveChoice {
    /** What the reader has to do something about. */
    MINE,
    OPEN,
    FINISHED;

    Set<MoveState> states() {
        return this == FINISHED ? Set.of(MoveState.DONE, MoveState.CALLED_OFF) : MoveState.open();
    }
}
