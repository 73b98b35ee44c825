-- Who stands in for whom, in which role and on which days (ORD-11).
CREATE TABLE stand_in (
    id        uuid        NOT NULL,
    version   BIGINT      NOT NULL,
    role      VARCHAR(20) NOT NULL,
    of_person uuid        NOT NULL,
    deputy    uuid        NOT NULL,
    first_day DATE        NOT NULL,
    last_day  DATE        NOT NULL,
    named_at  DATETIME(6) NOT NULL,
    ended_at  DATETIME(6) NULL,
    ended_by  uuid        NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_stand_in_of FOREIGN KEY (of_person) REFERENCES person (id),
    CONSTRAINT fk_stand_in_deputy FOREIGN KEY (deputy) REFERENCES person (id),
    CONSTRAINT fk_stand_in_ended_by FOREIGN KEY (ended_by) REFERENCES person (id),
    INDEX idx_stand_in_of (of_person, last_day, id),
    INDEX idx_stand_in_deputy (deputy, last_day, id),
    INDEX idx_stand_in_last_day (last_day, id)
);

-- For whom a stand-in did it.
ALTER TABLE order_step
    ADD COLUMN for_person uuid NULL,
    ADD CONSTRAINT fk_order_step_for_person FOREIGN KEY (for_person) REFERENCES person (id);
ALTER TABLE provisioning_task
    ADD COLUMN done_for uuid NULL,
    ADD CONSTRAINT fk_provisioning_task_done_for FOREIGN KEY (done_for) REFERENCES person (id);
