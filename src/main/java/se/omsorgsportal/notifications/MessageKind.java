package se.omsorgsportal.notifications;

/** What a message in the portal tells; its words stand under {@code message.<KIND>} in the translations. */
public enum MessageKind {
    ORDER_NEW,
    ORDER_NEW_URGENT,
    ORDER_AWAITS_MANAGER,
    ORDER_APPROVED,
    ORDER_REFUSED,
    ORDER_SENT_BACK,
    ORDER_WITHDRAWN,
    ORDER_OVERDUE,
    ORDER_READY,
    ORDER_DELIVERED,
    TASK_FOR_MANAGER,
    TASK_FOR_USER,
    CREDENTIALS_READY,
    DUTIES_ASKED,
    MOVE_AWAITS,
    MOVE_AGREED,
    MOVE_IN_EFFECT,
    MOVE_DONE,
    MOVE_CALLED_OFF,
    STAND_IN_NAMED
}
