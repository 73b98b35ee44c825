package se.omsorgsportal.orders;

import java.util.Set;

/** Where an order is on its way from the orderer to the user. */
public enum OrderState {
    /** Placed by a superuser; the unit's manager has to stand for it (ORD-01). */
    AWAITING_MANAGER,
    /** Waits for an administrator's decision. */
    SUBMITTED,
    /** Back with the orderer to be completed (ORD-06). */
    SENT_BACK,
    /** Decided; its tasks are being done. */
    APPROVED,
    /** All is done but the handing over of the login. */
    READY,
    /** The login is with the user. */
    DELIVERED,
    /** All that an order about somebody known asked for is done. */
    CARRIED_OUT,
    REFUSED,
    WITHDRAWN;

    public boolean canBecome(OrderState next) {
        return switch (this) {
            case AWAITING_MANAGER -> Set.of(SUBMITTED, REFUSED, WITHDRAWN).contains(next);
            case SUBMITTED -> Set.of(APPROVED, REFUSED, SENT_BACK, WITHDRAWN).contains(next);
            case SENT_BACK -> Set.of(AWAITING_MANAGER, SUBMITTED, WITHDRAWN).contains(next);
            case APPROVED -> Set.of(READY, CARRIED_OUT, WITHDRAWN).contains(next);
            case READY -> next == DELIVERED;
            case DELIVERED, CARRIED_OUT, REFUSED, WITHDRAWN -> false;
        };
    }

    /** Whether a second order of the same kind for the same person would be a duplicate (ORD-08). */
    public boolean isOpen() {
        return this != DELIVERED && this != CARRIED_OUT && this != REFUSED && this != WITHDRAWN;
    }

    /** Whether somebody has yet to say yes or no: what escalation looks at (ORD-09). */
    public boolean isUndecided() {
        return this == AWAITING_MANAGER || this == SUBMITTED;
    }

    public OrderHolder holder() {
        return switch (this) {
            case AWAITING_MANAGER -> OrderHolder.MANAGER;
            case SUBMITTED -> OrderHolder.ADMINISTRATORS;
            case SENT_BACK, READY -> OrderHolder.ORDERER;
            case APPROVED -> OrderHolder.TASK_OWNERS;
            case DELIVERED, CARRIED_OUT, REFUSED, WITHDRAWN -> OrderHolder.NOBODY;
        };
    }
}
