package se.omsorgsportal.moves;

/** What can happen to a move; its words stand under {@code MoveStepKind.<NAME>}. */
public enum MoveStepKind {
    LEAVING_ACTED,
    RECEIVING_ACTED,
    AGREED,
    TOOK_EFFECT,
    ACCOUNT_CHANGED,
    CALLED_OFF,
    STOPPED;

    static MoveStepKind acted(MoveSide side) {
        return side == MoveSide.LEAVING ? LEAVING_ACTED : RECEIVING_ACTED;
    }

    /** As the audit log calls it. */
    String act() {
        return switch (this) {
            case LEAVING_ACTED -> "move.left";
            case RECEIVING_ACTED -> "move.received";
            case AGREED -> "move.agreed";
            case TOOK_EFFECT -> "move.took-effect";
            case ACCOUNT_CHANGED -> "move.account-changed";
            case CALLED_OFF -> "move.called-off";
            case STOPPED -> "move.stopped";
        };
    }
}
