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
    BULK_NEW,
    BULK_AWAITS_MANAGER,
    BULK_APPROVED,
    ORDER_CARRIED_OUT,
    TASKS_OVERDUE,
    TASK_FOR_MANAGER,
    TASK_FOR_USER,
    CREDENTIALS_READY,
    DUTIES_ASKED,
    CERTIFICATE_ORDERED,
    CERTIFICATE_ASSIGNED,
    CERTIFICATE_EXPIRING,
    CERTIFICATE_REVOKED,
    CERTIFICATE_LEFT_BEHIND
}
