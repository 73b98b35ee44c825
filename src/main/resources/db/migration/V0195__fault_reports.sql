-- What users find wrong in a care system, most of it after an update and only where they sit (WIN-13).
CREATE TABLE fault_report (
    id          uuid          NOT NULL,
    version     BIGINT        NOT NULL,
    number_year INT           NOT NULL,
    number      INT           NOT NULL,
    -- The service window that it came after, if any.
    window_id   uuid          NULL,
    care_system VARCHAR(40)   NOT NULL,
    unit_id     uuid          NULL,
    reported_by uuid          NOT NULL,
    reported_at DATETIME(6)   NOT NULL,
    what        VARCHAR(2000) NOT NULL,
    device      VARCHAR(120)  NOT NULL,
    state       VARCHAR(30)   NOT NULL,
    state_since DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_fault_report_number UNIQUE (number_year, number),
    CONSTRAINT fk_fault_report_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_fault_report_care_system FOREIGN KEY (care_system) REFERENCES care_system (code),
    CONSTRAINT fk_fault_report_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT fk_fault_report_reported_by FOREIGN KEY (reported_by) REFERENCES person (id),
    INDEX idx_fault_report_state (state, reported_at, id),
    INDEX idx_fault_report_reported_by (reported_by, reported_at),
    INDEX idx_fault_report_reported_at (reported_at, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE fault_report_counter (
    number_year INT NOT NULL,
    last_number INT NOT NULL,
    PRIMARY KEY (number_year)
);

-- What happened to a report, in the order it happened; never changed.
CREATE TABLE fault_report_step (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    report_id    uuid          NOT NULL,
    state        VARCHAR(30)   NOT NULL,
    by_person    uuid          NULL,
    for_person   uuid          NULL,
    at           DATETIME(6)   NOT NULL,
    step_comment VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_fault_report_step_report FOREIGN KEY (report_id) REFERENCES fault_report (id),
    INDEX idx_fault_report_step_report (report_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- Who has made the short check after a window, and what came of it.
CREATE TABLE release_check (
    window_id   uuid        NOT NULL,
    person_id   uuid        NOT NULL,
    answer      VARCHAR(20) NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (window_id, person_id),
    CONSTRAINT fk_release_check_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_release_check_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX idx_release_check_person (person_id)
);
