package se.omsorgsportal.moves;

import java.util.Arrays;
import java.util.Set;

/**
 * Where a move stands, and with that who has it. The two units pass it between them until they have named the same day;
 * then it waits for the day, and from the day on for the administrators (MOV-01, MOV-02, MOV-05).
 */
public enum MoveState {
    AWAITING_LEAVING,
    AWAITING_RECEIVING,
    AGREED,
    AWAITING_ACCOUNT,
    DONE,
    CALLED_OFF;

    /** Either side can call a move off until the administrators are done (MOV-04). */
    public boolean isOpen() {
        return this != DONE && this != CALLED_OFF;
    }

    /** The units have still to agree. */
    public boolean isBetweenUnits() {
        return this == AWAITING_LEAVING || this == AWAITING_RECEIVING;
    }

    /** Whether the move waits for that side. */
    public boolean waitsFor(MoveSide side) {
        return this == waiting(side);
    }

    static MoveState waiting(MoveSide side) {
        return side == MoveSide.LEAVING ? AWAITING_LEAVING : AWAITING_RECEIVING;
    }

    boolean canBecome(MoveState next) {
        return switch (this) {
            // A side that changes the day it has named leaves the move where it is.
            case AWAITING_LEAVING, AWAITING_RECEIVING ->
                Set.of(AWAITING_LEAVING, AWAITING_RECEIVING, AGREED, CALLED_OFF).contains(next);
            case AGREED -> next == AWAITING_ACCOUNT || next == CALLED_OFF;
            case AWAITING_ACCOUNT -> next == DONE || next == CALLED_OFF;
            case DONE, CALLED_OFF -> false;
        };
    }

    static Set<MoveState> open() {
        return Set.copyOf(Arrays.stream(values()).filter(MoveState::isOpen).toList());
    }
}
