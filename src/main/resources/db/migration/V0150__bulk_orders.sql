-- Many people ordered as one (ORD-10): what is typed until it is sent, then which orders belong together.
CREATE SEQUENCE bulk_order_number START WITH 1 INCREMENT BY 1 NOCACHE;

CREATE TABLE bulk_order (
    id           uuid        NOT NULL,
    owner        uuid        NOT NULL,
    typed        JSON        NOT NULL,
    updated_at   DATETIME(6) NOT NULL,
    bulk_year    SMALLINT    NULL,
    number       BIGINT      NULL,
    submitted_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_bulk_order_number (number),
    KEY idx_bulk_order_owner (owner, submitted_at, updated_at),
    CONSTRAINT fk_bulk_order_owner FOREIGN KEY (owner) REFERENCES person (id)
);

CREATE TABLE bulk_order_row (
    order_id uuid    NOT NULL,
    bulk_id  uuid    NOT NULL,
    position INT     NOT NULL,
    -- The state that it last came to together with the others: one mail tells of them all.
    together VARCHAR(20) NULL,
    PRIMARY KEY (order_id),
    UNIQUE KEY uk_bulk_order_row_position (bulk_id, position),
    CONSTRAINT fk_bulk_order_row_order FOREIGN KEY (order_id) REFERENCES orders (id),
    CONSTRAINT fk_bulk_order_row_bulk FOREIGN KEY (bulk_id) REFERENCES bulk_order (id)
);
