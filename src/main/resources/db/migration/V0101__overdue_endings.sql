-- That the owners of late tasks of an ending were told, once a day and order (END-02).
CREATE TABLE provisioning_overdue (
    order_id uuid NOT NULL,
    day      DATE NOT NULL,
    PRIMARY KEY (order_id, day),
    CONSTRAINT fk_provisioning_overdue_order FOREIGN KEY (order_id) REFERENCES provisioning (order_id)
);
