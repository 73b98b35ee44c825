-- Renewal of accounts (REN): a run is previewed, executed once, and can be undone for a while.
CREATE TABLE renewal_run (
    id             uuid         NOT NULL,
    state          VARCHAR(20)  NOT NULL,
    -- Set while the run is not over: there is only one such at a time, however many press the button.
    open_key       CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    made_by        uuid         NOT NULL,
    made_at        DATETIME(6)  NOT NULL,
    -- The day that the verdicts count from, and the last day of the accounts that are in the run.
    as_of          DATE         NOT NULL,
    lapse_to       DATE         NOT NULL,
    -- The routine's figures as they were then.
    end_after      INT          NOT NULL,
    short_after    INT          NOT NULL,
    short_months   INT          NOT NULL,
    full_months    INT          NOT NULL,
    covered        BOOLEAN      NOT NULL,
    accounts       INT          NOT NULL,
    executed_by    uuid         NULL,
    executed_at    DATETIME(6)  NULL,
    undo_until     DATETIME(6)  NULL,
    undone_by      uuid         NULL,
    ended_at       DATETIME(6)  NULL,
    -- The node that is at work on it holds it until then.
    lease_until    DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_renewal_run_open UNIQUE (open_key),
    CONSTRAINT fk_renewal_run_made_by FOREIGN KEY (made_by) REFERENCES person (id),
    CONSTRAINT fk_renewal_run_executed_by FOREIGN KEY (executed_by) REFERENCES person (id),
    CONSTRAINT fk_renewal_run_undone_by FOREIGN KEY (undone_by) REFERENCES person (id),
    INDEX idx_renewal_run_made (made_at, id),
    INDEX idx_renewal_run_state (state)
);

CREATE TABLE renewal_account (
    run_id        uuid          NOT NULL,
    person_id     uuid          NOT NULL,
    user_name     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state         VARCHAR(10)   NOT NULL,
    -- What the rule says, and what is done: another thing when somebody decided so.
    verdict       VARCHAR(10)   NOT NULL,
    outcome       VARCHAR(10)   NOT NULL,
    reason        VARCHAR(2000) NULL,
    decided_by    uuid          NULL,
    -- The verdict that was shown before, until somebody has seen that it changed.
    verdict_was   VARCHAR(10)   NULL,
    last_sign_in  DATETIME(6)   NULL,
    created_at    DATETIME(6)   NOT NULL,
    valid_to      DATE          NOT NULL,
    new_valid_to  DATE          NOT NULL,
    -- The person's employment, which no account outlasts.
    employment_to DATE          NULL,
    PRIMARY KEY (run_id, person_id),
    CONSTRAINT fk_renewal_account_run FOREIGN KEY (run_id) REFERENCES renewal_run (id),
    CONSTRAINT fk_renewal_account_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_renewal_account_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    INDEX idx_renewal_account_work (run_id, state, person_id),
    INDEX idx_renewal_account_lapse (run_id, valid_to, person_id),
    INDEX idx_renewal_account_outcome (run_id, outcome, valid_to, person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
