-- Who tests after a service window, and what they found (WIN-06, WIN-08, WIN-10, WIN-11).

-- The standing test resources: who tests an area, and from where (round 1 local, round 2 by Citrix).
CREATE TABLE test_resource (
    id        uuid        NOT NULL,
    person_id uuid        NOT NULL,
    area      VARCHAR(40) NOT NULL,
    round     VARCHAR(10) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_test_resource UNIQUE (area, round, person_id),
    CONSTRAINT fk_test_resource_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT fk_test_resource_area FOREIGN KEY (area) REFERENCES care_system (code),
    INDEX idx_test_resource_person (person_id)
);

-- The steps of a protocol beside the four that every protocol has; one per line. '*' counts where an area has none of its own.
CREATE TABLE test_template (
    area    VARCHAR(40) NOT NULL,
    number  INT         NOT NULL,
    steps   TEXT        NOT NULL,
    made_at DATETIME(6) NOT NULL,
    made_by uuid        NULL,
    PRIMARY KEY (area, number),
    CONSTRAINT fk_test_template_by FOREIGN KEY (made_by) REFERENCES person (id) ON DELETE SET NULL
);

-- One who is asked to test in a window, what they answered, and who comes instead.
CREATE TABLE window_tester (
    id                uuid         NOT NULL,
    version           BIGINT       NOT NULL,
    window_id         uuid         NOT NULL,
    person_id         uuid         NOT NULL,
    -- SEQUENCE of the calendar invitation; an answer link counts for one of them.
    sequence          INT          NOT NULL,
    withdrawn         BOOLEAN      NOT NULL,
    answer            VARCHAR(20)  NOT NULL,
    answered_at       DATETIME(6)  NULL,
    answer_link_used  INT          NOT NULL,
    substitute_name   VARCHAR(200) NULL,
    substitute_email  VARCHAR(254) NULL,
    substitute_person uuid         NULL,
    substitute_serial INT          NOT NULL,
    stands_in         BOOLEAN      NOT NULL,
    presence          VARCHAR(20)  NOT NULL,
    presence_at       DATETIME(6)  NULL,
    called_at         DATETIME(6)  NULL,
    call_serial       INT          NOT NULL,
    call_link_used    INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_window_tester UNIQUE (window_id, person_id),
    CONSTRAINT fk_window_tester_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_window_tester_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_window_tester_substitute FOREIGN KEY (substitute_person) REFERENCES person (id) ON DELETE SET NULL,
    INDEX idx_window_tester_person (person_id, window_id),
    INDEX idx_window_tester_substitute (substitute_person, window_id)
);

CREATE TABLE window_tester_area (
    tester_id uuid        NOT NULL,
    area      VARCHAR(40) NOT NULL,
    round     VARCHAR(10) NOT NULL,
    PRIMARY KEY (tester_id, round, area),
    CONSTRAINT fk_window_tester_area_tester FOREIGN KEY (tester_id) REFERENCES window_tester (id) ON DELETE CASCADE,
    CONSTRAINT fk_window_tester_area_area FOREIGN KEY (area) REFERENCES care_system (code)
);

-- One protocol per tester, window and round.
CREATE TABLE test_protocol (
    id        uuid        NOT NULL,
    window_id uuid        NOT NULL,
    round     VARCHAR(10) NOT NULL,
    tester_id uuid        NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    -- Reported, or the window is over: it can be read and no more.
    closed_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_test_protocol UNIQUE (tester_id, round),
    CONSTRAINT fk_test_protocol_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_test_protocol_tester FOREIGN KEY (tester_id) REFERENCES window_tester (id) ON DELETE CASCADE,
    INDEX idx_test_protocol_window (window_id, round, id)
);

-- What is to be tested and how it went. The words are those of the template version that was in force when the round opened.
CREATE TABLE test_step (
    id              uuid          NOT NULL,
    version         BIGINT        NOT NULL,
    protocol_id     uuid          NOT NULL,
    position        INT           NOT NULL,
    area            VARCHAR(40)   NOT NULL,
    template_number INT           NOT NULL,
    base            VARCHAR(20)   NULL,
    words           VARCHAR(300)  NOT NULL,
    mark            VARCHAR(10)   NULL,
    remark          VARCHAR(2000) NOT NULL,
    changed_at      DATETIME(6)   NULL,
    by_substitute   BOOLEAN       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_test_step UNIQUE (protocol_id, position),
    CONSTRAINT fk_test_step_protocol FOREIGN KEY (protocol_id) REFERENCES test_protocol (id) ON DELETE CASCADE
);

-- Pictures as the portal has drawn them anew: nothing of the file that came is left.
CREATE TABLE test_picture (
    id      uuid       NOT NULL,
    step_id uuid       NOT NULL,
    width   INT        NOT NULL,
    height  INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    at      DATETIME(6) NOT NULL,
    -- What the browser calls it, so that one sent twice over a bad connection is kept once.
    sent_as VARCHAR(40) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_test_picture UNIQUE (step_id, sent_as),
    CONSTRAINT fk_test_picture_step FOREIGN KEY (step_id) REFERENCES test_step (id) ON DELETE CASCADE
);

-- What the supplier has to mend: one for each step that did not pass.
CREATE TABLE test_fault (
    number     BIGINT        NOT NULL AUTO_INCREMENT,
    version    BIGINT        NOT NULL,
    step_id    uuid          NOT NULL,
    window_id  uuid          NOT NULL,
    round      VARCHAR(10)   NOT NULL,
    blocking   BOOLEAN       NOT NULL,
    state      VARCHAR(20)   NOT NULL,
    note       VARCHAR(2000) NOT NULL,
    opened_at  DATETIME(6)   NOT NULL,
    changed_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (number),
    CONSTRAINT uk_test_fault_step UNIQUE (step_id),
    CONSTRAINT fk_test_fault_step FOREIGN KEY (step_id) REFERENCES test_step (id) ON DELETE CASCADE,
    CONSTRAINT fk_test_fault_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    INDEX idx_test_fault_window (window_id, round, state)
);

CREATE TABLE test_report (
    id        uuid        NOT NULL,
    window_id uuid        NOT NULL,
    round     VARCHAR(10) NOT NULL,
    made_at   DATETIME(6) NOT NULL,
    pdf       MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_test_report UNIQUE (window_id, round, made_at),
    CONSTRAINT fk_test_report_window FOREIGN KEY (window_id) REFERENCES service_window (id)
);
