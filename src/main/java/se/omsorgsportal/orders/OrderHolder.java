package se.omsorgsportal.orders;

/** Who has an order now and must do something for it to go on (ORD-12). */
public enum OrderHolder {
    MANAGER,
    ADMINISTRATORS,
    ORDERER,
    TASK_OWNERS,
    NOBODY
}
