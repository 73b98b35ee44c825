-- Moves of staff between two units of one provider (MOV).
CREATE TABLE staff_move (
    id               uuid        NOT NULL,
    version          BIGINT      NOT NULL,
    person_id        uuid        NOT NULL,
    from_unit        uuid        NOT NULL,
    to_unit          uuid        NOT NULL,
    state            VARCHAR(30) NOT NULL,
    state_since      DATETIME(6) NOT NULL,
    started_at       DATETIME(6) NOT NULL,
    -- The day that each side has named last, and who did it.
    leaving_day      DATE        NULL,
    leaving_by       uuid        NULL,
    leaving_at       DATETIME(6) NULL,
    receiving_day    DATE        NULL,
    receiving_by     uuid        NULL,
    receiving_at     DATETIME(6) NULL,
    agreed_day       DATE        NULL,
    obstacle         VARCHAR(30) NULL,
    -- The person while the move is open: one open move per person, whatever two superusers do at once (MOV-04).
    open_key         uuid        NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_staff_move_open UNIQUE (open_key),
    CONSTRAINT fk_staff_move_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_staff_move_from FOREIGN KEY (from_unit) REFERENCES unit (id),
    CONSTRAINT fk_staff_move_to FOREIGN KEY (to_unit) REFERENCES unit (id),
    CONSTRAINT fk_staff_move_leaving_by FOREIGN KEY (leaving_by) REFERENCES person (id),
    CONSTRAINT fk_staff_move_receiving_by FOREIGN KEY (receiving_by) REFERENCES person (id),
    INDEX idx_staff_move_person (person_id, started_at),
    INDEX idx_staff_move_from (from_unit, state, state_since, id),
    INDEX idx_staff_move_to (to_unit, state, state_since, id),
    -- The administrators' queue, and what the portal has to carry out today.
    INDEX idx_staff_move_state (state, agreed_day, id)
);

-- What happened to a move, in the order it happened; never changed.
CREATE TABLE staff_move_step (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    move_id      uuid          NOT NULL,
    what         VARCHAR(30)   NOT NULL,
    state        VARCHAR(30)   NOT NULL,
    day          DATE          NULL,
    by_person    uuid          NULL,
    for_person   uuid          NULL,
    at           DATETIME(6)   NOT NULL,
    step_comment VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_staff_move_step_move FOREIGN KEY (move_id) REFERENCES staff_move (id),
    INDEX idx_staff_move_step_move (move_id, id)
);
