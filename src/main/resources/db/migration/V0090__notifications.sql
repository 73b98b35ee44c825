-- The second half of the outbox: every mail with its state (ALL-01).
CREATE TABLE mail (
    id         UUID          NOT NULL,
    cause      VARCHAR(150)  NOT NULL,
    template   VARCHAR(60)   NOT NULL,
    recipient  UUID          NOT NULL,
    address    VARCHAR(254),
    language   VARCHAR(5)    NOT NULL,
    subject    VARCHAR(300)  NOT NULL,
    body       TEXT          NOT NULL,
    credential UUID,
    urgent     BOOLEAN       NOT NULL,
    state      VARCHAR(20)   NOT NULL,
    attempts   INT           NOT NULL,
    created_at DATETIME(6)   NOT NULL,
    queued_at  DATETIME(6)   NOT NULL,
    -- When the next attempt is due, or when a claim runs out; empty once nothing more will be tried by itself.
    due_at     DATETIME(6),
    sent_at    DATETIME(6),
    problem    VARCHAR(20),
    reason     VARCHAR(500),
    version    BIGINT        NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_mail_cause (cause, template, recipient),
    INDEX idx_mail_due (due_at),
    INDEX idx_mail_created (created_at),
    INDEX idx_mail_state_created (state, created_at),
    INDEX idx_mail_recipient (recipient),
    CONSTRAINT fk_mail_recipient FOREIGN KEY (recipient) REFERENCES person (id) ON DELETE CASCADE
);

-- What administrators wrote instead of the wording that comes with the portal; a version without text restores that.
CREATE TABLE mail_template_version (
    id         UUID         NOT NULL,
    template   VARCHAR(60)  NOT NULL,
    language   VARCHAR(5)   NOT NULL,
    version    INT          NOT NULL,
    subject    VARCHAR(200),
    body       TEXT,
    changed_by UUID,
    changed_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_mail_template_version (template, language, version),
    CONSTRAINT fk_mail_template_version_changed_by FOREIGN KEY (changed_by) REFERENCES person (id) ON DELETE SET NULL
);

CREATE TABLE in_app_message (
    id         UUID         NOT NULL,
    cause      VARCHAR(150) NOT NULL,
    kind       VARCHAR(60)  NOT NULL,
    recipient  UUID         NOT NULL,
    arguments  VARCHAR(1000) NOT NULL,
    path       VARCHAR(200) NOT NULL,
    credential UUID,
    created_at DATETIME(6)  NOT NULL,
    read_at    DATETIME(6),
    version    BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_in_app_message_cause (cause, kind, recipient),
    INDEX idx_in_app_message_unread (recipient, read_at),
    INDEX idx_in_app_message_recipient (recipient, created_at),
    INDEX idx_in_app_message_created (created_at),
    CONSTRAINT fk_in_app_message_recipient FOREIGN KEY (recipient) REFERENCES person (id) ON DELETE CASCADE
);
