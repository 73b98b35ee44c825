-- Tokens by which other systems use the portal (ALL-08): of the secret only its SHA-256.
CREATE TABLE api_token (
    id           uuid         NOT NULL,
    digest       BINARY(32)   NOT NULL,
    name         VARCHAR(100) NOT NULL,
    of_system    BOOLEAN      NOT NULL COMMENT 'a system\'s, not a person\'s own',
    person_id    uuid         NOT NULL COMMENT 'in whose name it acts',
    scopes       VARCHAR(100) NOT NULL,
    last_day     DATE         NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    revoked_at   DATETIME(6)  NULL,
    last_used_at DATETIME(6)  NULL COMMENT 'to the minute',
    PRIMARY KEY (id),
    UNIQUE KEY uk_api_token_digest (digest),
    KEY idx_api_token_person (person_id),
    CONSTRAINT fk_api_token_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE api_token_unit (
    token_id uuid NOT NULL,
    unit_id  uuid NOT NULL,
    PRIMARY KEY (token_id, unit_id),
    KEY idx_api_token_unit_unit (unit_id),
    CONSTRAINT fk_api_token_unit_token FOREIGN KEY (token_id) REFERENCES api_token (id) ON DELETE CASCADE,
    CONSTRAINT fk_api_token_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- One order for one key, written in the order's own transaction.
CREATE TABLE api_idempotency (
    token_id        uuid         NOT NULL,
    idempotency_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest          BINARY(32)   NOT NULL COMMENT 'of the body',
    order_id        uuid         NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (token_id, idempotency_key),
    KEY idx_api_idempotency_created (created_at),
    KEY idx_api_idempotency_order (order_id),
    CONSTRAINT fk_api_idempotency_token FOREIGN KEY (token_id) REFERENCES api_token (id) ON DELETE CASCADE,
    CONSTRAINT fk_api_idempotency_order FOREIGN KEY (order_id) REFERENCES orders (id)
);
