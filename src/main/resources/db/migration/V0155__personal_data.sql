-- Personal data erased by schedule (ALL-06). The row stays under a number instead of a name: what has to be kept points at it.
ALTER TABLE person ADD COLUMN erased_at DATETIME(6) NULL;
CREATE INDEX idx_person_employment_to ON person (employment_to, id);

-- What an administrator says must not be erased yet, and why.
CREATE TABLE personal_data_hold (
    id          uuid          NOT NULL,
    person_id   uuid          NOT NULL,
    reason      VARCHAR(2000) NOT NULL,
    set_by      uuid          NOT NULL,
    set_at      DATETIME(6)   NOT NULL,
    released_by uuid          NULL,
    released_at DATETIME(6)   NULL,
    PRIMARY KEY (id),
    INDEX idx_personal_data_hold_person (person_id, released_at),
    CONSTRAINT fk_personal_data_hold_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Who was erased, when, and by the say of whom; no names.
CREATE TABLE personal_data_erasure (
    person_id uuid        NOT NULL,
    left_on   DATE        NOT NULL,
    erased_at DATETIME(6) NOT NULL,
    erased_by uuid        NULL,
    PRIMARY KEY (person_id),
    INDEX idx_personal_data_erasure_at (erased_at, person_id),
    CONSTRAINT fk_personal_data_erasure_person FOREIGN KEY (person_id) REFERENCES person (id)
);
