package se.omsorgsportal.moves;

/** What a user can do with a move where it stands. */
public enum MoveAction {
    ACT_AS_LEAVING,
    ACT_AS_RECEIVING,
    CALL_OFF,
    ACCOUNT_CHANGED
}
