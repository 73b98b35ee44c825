-- The audit log (ALL-02): append-only, each entry carries the hash of the one before. Only audit_head is ever updated.
-- People are not foreign keys here: the log outlives them (gallring), and it must not be touched when they go.
CREATE TABLE audit_entry (
    seq            BIGINT       NOT NULL COMMENT 'gap-free, from 1',
    at             DATETIME(6)  NOT NULL COMMENT 'UTC',
    actor          UUID         NULL     COMMENT 'person; NULL: the portal itself',
    acting_role    VARCHAR(20)  NULL,
    on_behalf_of   UUID         NULL     COMMENT 'person whose stand-in acted',
    origin         VARCHAR(100) NOT NULL COMMENT 'network address, or the name of the job',
    what           VARCHAR(100) NOT NULL,
    object_type    VARCHAR(50)  NOT NULL,
    object_id      VARCHAR(100) NOT NULL,
    label          VARCHAR(200) NOT NULL COLLATE utf8mb4_swedish_ci,
    person         UUID         NULL     COMMENT 'whom it concerns',
    details_digest BINARY(32)   NULL     COMMENT 'of audit_details; NULL: no details',
    previous_hash  BINARY(32)   NOT NULL,
    hash           BINARY(32)   NOT NULL,
    PRIMARY KEY (seq),
    INDEX idx_audit_entry_at (at),
    INDEX idx_audit_entry_actor (actor, at),
    INDEX idx_audit_entry_person (person, at),
    INDEX idx_audit_entry_object (object_id, at),
    INDEX idx_audit_entry_label (label, at),
    INDEX idx_audit_entry_what (what, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the fields were before and after. Personal values stand only here, so that they can be erased with the chain whole;
-- the salt keeps a short value from being guessed from the digest that stays.
CREATE TABLE audit_details (
    seq     BIGINT     NOT NULL,
    salt    BINARY(16) NOT NULL,
    changes LONGTEXT   NOT NULL COMMENT 'JSON: field → before, after',
    PRIMARY KEY (seq)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE audit_head (
    id   TINYINT    NOT NULL,
    seq  BIGINT     NOT NULL,
    hash BINARY(32) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_audit_head_one CHECK (id = 1)
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, UNHEX(REPEAT('00', 32)));

-- Each check of the chain, kept: a later check demands that the chain still goes through what an earlier one saw.
CREATE TABLE audit_check (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    checked_at DATETIME(6)  NOT NULL COMMENT 'UTC',
    seq        BIGINT       NOT NULL COMMENT 'the last entry that was found right',
    hash       BINARY(32)   NOT NULL,
    fault      VARCHAR(30)  NULL     COMMENT 'NULL: whole',
    broken_seq BIGINT       NULL,
    PRIMARY KEY (id)
);
