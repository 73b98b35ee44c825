-- Changes on their way to the directory, and those that are there (PRV-15).
CREATE TABLE directory_operation (
    id            uuid           NOT NULL,
    version       BIGINT         NOT NULL,
    cause         VARCHAR(100)   NOT NULL,
    -- The cause while it is not settled: nothing is under way twice for one cause, whoever asks at once.
    open_cause    VARCHAR(100)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    kind          VARCHAR(20)    NOT NULL,
    person_id     uuid           NOT NULL,
    user_name     VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    principal     VARCHAR(254)   NOT NULL,
    given_name    VARCHAR(100)   NOT NULL,
    family_name   VARCHAR(100)   NOT NULL,
    email         VARCHAR(254)   NULL,
    unit_name     VARCHAR(120)   NOT NULL,
    provider_name VARCHAR(120)   NOT NULL,
    valid_to      DATE           NULL,
    opened        BOOLEAN        NOT NULL,
    -- Of a new account, encrypted, until it is made or given up (PRV-12).
    password      VARBINARY(600) NULL,
    note          VARCHAR(2000)  NOT NULL,
    requested_by  uuid           NULL,
    state         VARCHAR(20)    NOT NULL,
    attempts      INT            NOT NULL,
    created_at    DATETIME(6)    NOT NULL,
    queued_at     DATETIME(6)    NOT NULL,
    -- When the next attempt is due, or when a claim runs out; empty once nothing more will be tried by itself.
    due_at        DATETIME(6)    NULL,
    settled_at    DATETIME(6)    NULL,
    problem       VARCHAR(20)    NULL,
    reason        VARCHAR(500)   NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_directory_operation_open_cause (open_cause),
    INDEX idx_directory_operation_due (due_at),
    INDEX idx_directory_operation_person (person_id, id),
    INDEX idx_directory_operation_cause (cause, id),
    INDEX idx_directory_operation_state (state, created_at),
    INDEX idx_directory_operation_created (created_at, id),
    CONSTRAINT fk_directory_operation_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_directory_operation_requested_by FOREIGN KEY (requested_by) REFERENCES person (id)
);

-- How the last call to the directory went, for every node to see.
CREATE TABLE directory_check (
    id         TINYINT      NOT NULL,
    checked_at DATETIME(6)  NOT NULL,
    problem    VARCHAR(20)  NULL,
    reason     VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_directory_check_one CHECK (id = 1)
);
