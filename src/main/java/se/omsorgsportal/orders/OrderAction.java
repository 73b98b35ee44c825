package se.omsorgsportal.orders;

/** What somebody can do with an order where it stands. */
public enum OrderAction {
    /** Approve, refuse or send back (ORD-06). */
    DECIDE,
    /** It is their own: another administrator has to decide (ORD-06). */
    LEAVE_TO_OTHERS,
    /** Stand for it as a manager, or not (ORD-01). */
    CONFIRM,
    COMPLETE,
    WITHDRAW
}
