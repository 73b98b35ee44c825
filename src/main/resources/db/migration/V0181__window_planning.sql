-- WIN-04: days on which no window should lie, for all systems or for one.
CREATE TABLE window_blackout (
    id          uuid         NOT NULL,
    version     BIGINT       NOT NULL,
    first_day   DATE         NOT NULL,
    last_day    DATE         NOT NULL,
    what        VARCHAR(200) NOT NULL,
    care_system VARCHAR(40)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_window_blackout_care_system FOREIGN KEY (care_system) REFERENCES care_system (code),
    CONSTRAINT ck_window_blackout_days CHECK (last_day >= first_day),
    INDEX idx_window_blackout_first (first_day, id),
    INDEX idx_window_blackout_last (last_day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- WIN-02: who is asked about the dates of every planned window.
CREATE TABLE consultation_member (
    group_name VARCHAR(20) NOT NULL,
    person_id  uuid        NOT NULL,
    PRIMARY KEY (group_name, person_id),
    CONSTRAINT fk_consultation_member_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX idx_consultation_member_person (person_id)
);

CREATE TABLE consultation (
    window_id uuid        NOT NULL,
    answer_by DATE        NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (window_id),
    CONSTRAINT fk_consultation_window FOREIGN KEY (window_id) REFERENCES service_window (id)
);

CREATE TABLE consultation_date (
    id         uuid NOT NULL,
    window_id  uuid NOT NULL,
    day        DATE NOT NULL,
    start_time TIME NOT NULL,
    end_time   TIME NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_consultation_date UNIQUE (window_id, day, start_time, end_time),
    CONSTRAINT fk_consultation_date_window FOREIGN KEY (window_id) REFERENCES service_window (id)
);

CREATE TABLE consultation_answer (
    date_id     uuid         NOT NULL,
    person_id   uuid         NOT NULL,
    answer      VARCHAR(10)  NOT NULL,
    comment     VARCHAR(500) NOT NULL,
    answered_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (date_id, person_id),
    CONSTRAINT fk_consultation_answer_date FOREIGN KEY (date_id) REFERENCES consultation_date (id) ON DELETE CASCADE,
    CONSTRAINT fk_consultation_answer_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX idx_consultation_answer_person (person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- WIN-03: what the service desk calls it, what was written to it, and what its board decided.
CREATE TABLE window_case (
    window_id   uuid        NOT NULL,
    case_number VARCHAR(40) NOT NULL,
    PRIMARY KEY (window_id),
    CONSTRAINT fk_window_case_window FOREIGN KEY (window_id) REFERENCES service_window (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE window_letter (
    id          uuid          NOT NULL,
    window_id   uuid          NOT NULL,
    -- As it stood in the subject.
    case_number VARCHAR(40)   NOT NULL,
    text        VARCHAR(4000) NOT NULL,
    sent_by     uuid          NULL,
    sent_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_window_letter_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_window_letter_sent_by FOREIGN KEY (sent_by) REFERENCES person (id),
    INDEX idx_window_letter_window (window_id, sent_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE window_decision (
    id          uuid          NOT NULL,
    window_id   uuid          NOT NULL,
    decision    VARCHAR(20)   NOT NULL,
    day         DATE          NULL,
    start_time  TIME          NULL,
    end_time    TIME          NULL,
    comment     VARCHAR(2000) NOT NULL,
    recorded_by uuid          NULL,
    recorded_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_window_decision_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_window_decision_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
    INDEX idx_window_decision_window (window_id, recorded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
