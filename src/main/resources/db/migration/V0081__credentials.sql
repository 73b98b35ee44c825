-- Initial passwords on their way to the orderer (PRV-12): encrypted, erased when read, replaced or expired. The link's
-- token is not here: it is computed from the identifier with a key of the environment.
CREATE TABLE credential (
    id          uuid           NOT NULL,
    version     BIGINT         NOT NULL,
    order_id    uuid           NOT NULL,
    recipient   uuid           NOT NULL,
    user_name   VARCHAR(254)   NOT NULL,
    ciphertext      VARBINARY(600) NULL,
    state       VARCHAR(20)    NOT NULL,
    created_at  DATETIME(6)    NOT NULL,
    expires_at  DATETIME(6)    NOT NULL,
    settled_at  DATETIME(6)    NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_credential_order FOREIGN KEY (order_id) REFERENCES provisioning (order_id),
    CONSTRAINT fk_credential_recipient FOREIGN KEY (recipient) REFERENCES person (id),
    INDEX idx_credential_order (order_id, created_at),
    INDEX idx_credential_expiry (state, expires_at)
);
