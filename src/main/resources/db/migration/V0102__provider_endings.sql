-- A whole provider ended in one order (END-05): each person then gets an order of their own.
CREATE TABLE provider_ending (
    id               uuid          NOT NULL,
    version          BIGINT        NOT NULL,
    provider_id      uuid          NOT NULL,
    last_day         DATE          NOT NULL,
    reason           VARCHAR(2000) NOT NULL,
    state            VARCHAR(20)   NOT NULL,
    ordered_by       uuid          NOT NULL,
    ordered_at       DATETIME(6)   NOT NULL,
    decided_by       uuid          NULL,
    decided_at       DATETIME(6)   NULL,
    decision_comment VARCHAR(2000) NOT NULL,
    -- The provider while it waits: one at a time, whatever two windows do at once.
    open_provider    uuid          NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_provider_ending_open (open_provider),
    CONSTRAINT fk_provider_ending_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT fk_provider_ending_ordered_by FOREIGN KEY (ordered_by) REFERENCES person (id),
    CONSTRAINT fk_provider_ending_decided_by FOREIGN KEY (decided_by) REFERENCES person (id)
);

CREATE TABLE provider_ending_person (
    ending_id uuid          NOT NULL,
    person_id uuid          NOT NULL,
    proposals VARCHAR(2000) NOT NULL,
    order_id  uuid          NULL,
    PRIMARY KEY (ending_id, person_id),
    CONSTRAINT fk_provider_ending_person_ending FOREIGN KEY (ending_id) REFERENCES provider_ending (id),
    CONSTRAINT fk_provider_ending_person_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_provider_ending_person_order FOREIGN KEY (order_id) REFERENCES orders (id)
);
