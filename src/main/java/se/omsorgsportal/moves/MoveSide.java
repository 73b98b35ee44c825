package se.omsorgsportal.moves;

/** The two units of a move, each with its part of it (MOV-01). */
public enum MoveSide {
    /** Inactivates the person in LC Utförare. */
    LEAVING,
    /** Adds the person in LC Utförare. */
    RECEIVING;

    public MoveSide other() {
        return this == LEAVING ? RECEIVING : LEAVING;
    }
}
