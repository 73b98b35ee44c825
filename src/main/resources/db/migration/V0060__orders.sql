-- Orders for accounts and permissions (ORD).
CREATE TABLE orders (
    id                   uuid          NOT NULL,
    version              BIGINT        NOT NULL,
    case_year            SMALLINT      NOT NULL,
    case_number          INT           NOT NULL,
    kind                 VARCHAR(30)   NOT NULL,
    state                VARCHAR(20)   NOT NULL,
    state_since          DATETIME(6)   NOT NULL,
    urgent               BOOLEAN       NOT NULL,
    urgent_reason        VARCHAR(2000) NOT NULL,
    beneficiary          uuid          NULL,
    given_name           VARCHAR(100)  NOT NULL,
    family_name          VARCHAR(100)  NOT NULL,
    email                VARCHAR(255)  NOT NULL,
    mobile               VARCHAR(20)   NOT NULL,
    work_function        VARCHAR(30)   NOT NULL,
    profession           VARCHAR(30)   NULL,
    employment_kind      VARCHAR(20)   NOT NULL,
    starts_on            DATE          NOT NULL,
    ends_on              DATE          NULL,
    valid_to             DATE          NULL,
    provider_id          uuid          NOT NULL,
    certificate          VARCHAR(20)   NOT NULL,
    note                 VARCHAR(2000) NOT NULL,
    ordered_by           uuid          NOT NULL,
    submitted_at         DATETIME(6)   NOT NULL,
    decided_by           uuid          NULL,
    open_key             VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_orders_case_number (case_year, case_number),
    -- One open order of a kind for a person, whatever two windows do at once (ORD-08).
    UNIQUE KEY uk_orders_open_key (open_key),
    -- The queue: urgent first, then the start (ORD-04).
    KEY idx_orders_queue (state, urgent DESC, starts_on, id),
    KEY idx_orders_provider (provider_id, state),
    KEY idx_orders_ordered_by (ordered_by, id),
    KEY idx_orders_beneficiary (beneficiary),
    KEY idx_orders_decided_by (decided_by),
    CONSTRAINT fk_orders_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT fk_orders_ordered_by FOREIGN KEY (ordered_by) REFERENCES person (id),
    CONSTRAINT fk_orders_beneficiary FOREIGN KEY (beneficiary) REFERENCES person (id),
    CONSTRAINT fk_orders_decided_by FOREIGN KEY (decided_by) REFERENCES person (id)
);

CREATE TABLE order_unit (
    order_id uuid NOT NULL,
    unit_id  uuid NOT NULL,
    PRIMARY KEY (unit_id, order_id),
    KEY idx_order_unit_order (order_id, unit_id),
    CONSTRAINT fk_order_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_order_unit_order FOREIGN KEY (order_id) REFERENCES orders (id)
);

CREATE TABLE order_permission (
    order_id uuid         NOT NULL,
    code     VARCHAR(100) NOT NULL,
    granted  BOOLEAN      NOT NULL,
    PRIMARY KEY (order_id, code),
    CONSTRAINT fk_order_permission_order FOREIGN KEY (order_id) REFERENCES orders (id)
);

-- What happened to an order, in the order it happened (ORD-12).
CREATE TABLE order_step (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    order_id     uuid          NOT NULL,
    what         VARCHAR(20)   NOT NULL,
    state        VARCHAR(20)   NOT NULL,
    by_person    uuid          NULL,
    at           DATETIME(6)   NOT NULL,
    step_comment VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    KEY idx_order_step_order (order_id, id),
    CONSTRAINT fk_order_step_order FOREIGN KEY (order_id) REFERENCES orders (id)
);

-- The endings of each word of the beneficiary's name: a part of a name is found by an index range (ALL-07).
CREATE TABLE order_name_part (
    part     VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    order_id uuid        NOT NULL,
    PRIMARY KEY (part, order_id),
    KEY idx_order_name_part_order (order_id, part),
    CONSTRAINT fk_order_name_part_order FOREIGN KEY (order_id) REFERENCES orders (id)
);

-- That the administrators were told, once a day and order (ORD-09).
CREATE TABLE order_overdue (
    order_id uuid NOT NULL,
    day      DATE NOT NULL,
    PRIMARY KEY (order_id, day),
    CONSTRAINT fk_order_overdue_order FOREIGN KEY (order_id) REFERENCES orders (id)
);

-- Case numbers, taken in blocks (ORD-05).
CREATE TABLE order_case_counter (
    case_year   SMALLINT NOT NULL,
    last_number INT      NOT NULL,
    PRIMARY KEY (case_year)
);

-- What somebody has typed and not sent.
CREATE TABLE order_draft (
    id         uuid        NOT NULL,
    version    BIGINT      NOT NULL,
    owner      uuid        NOT NULL,
    kind       VARCHAR(30) NOT NULL,
    completes  uuid        NULL,
    typed      JSON        NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY idx_order_draft_owner (owner, updated_at),
    UNIQUE KEY uk_order_draft_completes (completes, owner),
    CONSTRAINT fk_order_draft_owner FOREIGN KEY (owner) REFERENCES person (id),
    CONSTRAINT fk_order_draft_completes FOREIGN KEY (completes) REFERENCES orders (id)
);
