-- What has to be done after an approval (PRV).
CREATE TABLE provisioning (
    order_id     uuid        NOT NULL,
    version      BIGINT      NOT NULL,
    person_id    uuid        NOT NULL,
    ordered_by   uuid        NOT NULL,
    case_number  VARCHAR(20) NOT NULL,
    starts_on    DATE        NOT NULL,
    ends_on      DATE        NULL,
    -- This order's account task made the account: a withdrawal has to close it.
    account_made BOOLEAN     NOT NULL,
    withdrawn    BOOLEAN     NOT NULL,
    PRIMARY KEY (order_id),
    CONSTRAINT fk_provisioning_order FOREIGN KEY (order_id) REFERENCES orders (id),
    CONSTRAINT fk_provisioning_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_provisioning_ordered_by FOREIGN KEY (ordered_by) REFERENCES person (id),
    INDEX idx_provisioning_person (person_id, order_id)
);

CREATE TABLE provisioning_unit (
    order_id uuid NOT NULL,
    unit_id  uuid NOT NULL,
    PRIMARY KEY (order_id, unit_id),
    CONSTRAINT fk_provisioning_unit_order FOREIGN KEY (order_id) REFERENCES provisioning (order_id),
    CONSTRAINT fk_provisioning_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    INDEX idx_provisioning_unit_unit (unit_id, order_id)
);

CREATE TABLE provisioning_task (
    id          uuid          NOT NULL,
    version     BIGINT        NOT NULL,
    order_id    uuid          NOT NULL,
    kind        VARCHAR(30)   NOT NULL,
    owner       VARCHAR(20)   NOT NULL,
    care_system VARCHAR(40)   NOT NULL,
    permissions VARCHAR(2000) NOT NULL,
    state       VARCHAR(20)   NOT NULL,
    due         DATE          NOT NULL,
    note        VARCHAR(2000) NOT NULL,
    opened_at   DATETIME(6)   NULL,
    done_by     uuid          NULL,
    done_at     DATETIME(6)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_provisioning_task_kind UNIQUE (order_id, kind),
    CONSTRAINT fk_provisioning_task_order FOREIGN KEY (order_id) REFERENCES provisioning (order_id),
    CONSTRAINT fk_provisioning_task_done_by FOREIGN KEY (done_by) REFERENCES person (id),
    -- Each owner's queue by due date.
    INDEX idx_provisioning_task_queue (owner, state, due, id),
    INDEX idx_provisioning_task_kind (kind, state, due, id)
);

CREATE TABLE provisioning_task_dependency (
    task_id   uuid        NOT NULL,
    waits_for VARCHAR(30) NOT NULL,
    PRIMARY KEY (task_id, waits_for),
    CONSTRAINT fk_provisioning_task_dependency_task FOREIGN KEY (task_id) REFERENCES provisioning_task (id)
);
