-- SITHS certificates, what happened to them, and the revocations that are kept (SIT-01 to SIT-04).
CREATE TABLE certificate (
    id            uuid        NOT NULL,
    version       BIGINT      NOT NULL,
    person_id     uuid        NOT NULL,
    provider_id   uuid        NOT NULL,
    order_id      uuid        NULL,
    case_number   VARCHAR(20) NOT NULL,
    -- The furthest step that somebody took; whether it is near its end or over is told by the day alone.
    state         VARCHAR(20) NOT NULL,
    card_orderer  VARCHAR(20) NOT NULL,
    card_number   VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
    hsa_id        VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NULL,
    valid_from    DATE        NULL,
    valid_to      DATE        NULL,
    -- The one whose place it takes, and whether another one takes its place.
    renews        uuid        NULL,
    renewed       BOOLEAN     NOT NULL,
    -- Since when it lives on although the person has left: the administrators' alarm (END-03).
    left_since    DATE        NULL,
    -- An ending has asked for its revocation on this day (END-03).
    revoke_on       DATE          NULL,
    revoke_order    uuid          NULL,
    revoke_case     VARCHAR(20)   NULL,
    revoke_asked_by uuid          NULL,
    revoke_asked_at DATETIME(6)   NULL,
    revoke_reason   VARCHAR(2000) NULL,
    -- The person while the certificate is only ordered: one at a time.
    under_way     uuid        NULL,
    ordered_at    DATETIME(6) NOT NULL,
    assigned_at   DATETIME(6) NULL,
    downloaded_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_certificate_under_way UNIQUE (under_way),
    CONSTRAINT fk_certificate_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_certificate_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT fk_certificate_order FOREIGN KEY (order_id) REFERENCES orders (id),
    CONSTRAINT fk_certificate_renews FOREIGN KEY (renews) REFERENCES certificate (id),
    INDEX idx_certificate_person (person_id, id),
    INDEX idx_certificate_state (state, valid_to, id),
    INDEX idx_certificate_valid_to (valid_to, id),
    INDEX idx_certificate_provider (provider_id, state, id),
    INDEX idx_certificate_hsa_id (hsa_id, id),
    INDEX idx_certificate_card_number (card_number, id),
    INDEX idx_certificate_left (left_since, id),
    INDEX idx_certificate_revoke_on (revoke_on, id),
    INDEX idx_certificate_order (order_id),
    INDEX idx_certificate_revoke_order (revoke_order)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE certificate_step (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    certificate_id uuid          NOT NULL,
    what           VARCHAR(20)   NOT NULL,
    by_person      uuid          NULL,
    at             DATETIME(6)   NOT NULL,
    step_comment   VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_certificate_step_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id),
    INDEX idx_certificate_step_certificate (certificate_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- Whose an HSA-id is: once given it never becomes another person's (SIT-03).
CREATE TABLE certificate_hsa_id (
    hsa_id    VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id uuid        NOT NULL,
    PRIMARY KEY (hsa_id),
    CONSTRAINT fk_certificate_hsa_id_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- What was told about the end of a validity: once each, whichever node comes first (SIT-03).
CREATE TABLE certificate_notice (
    certificate_id uuid        NOT NULL,
    valid_to       DATE        NOT NULL,
    what           VARCHAR(20) NOT NULL,
    told_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (certificate_id, valid_to, what),
    CONSTRAINT fk_certificate_notice_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id)
);

-- Kept for years after the person and the certificate may have been erased, so nothing here refers to their rows (SIT-04).
CREATE TABLE certificate_revocation (
    id             uuid          NOT NULL,
    -- None when the portal knew no more than the card (an order with a card number alone).
    certificate_id uuid          NULL,
    person_id      uuid          NOT NULL,
    provider_id    uuid          NOT NULL,
    case_number    VARCHAR(20)   NOT NULL,
    card_number    VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hsa_id         VARCHAR(31)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_to       DATE          NULL,
    reason         VARCHAR(2000) NOT NULL,
    asked_by       uuid          NULL,
    asked_at       DATETIME(6)   NOT NULL,
    received_by    uuid          NULL,
    revoked_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_certificate_revocation_certificate UNIQUE (certificate_id),
    INDEX idx_certificate_revocation_time (revoked_at, id),
    INDEX idx_certificate_revocation_person (person_id, revoked_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
