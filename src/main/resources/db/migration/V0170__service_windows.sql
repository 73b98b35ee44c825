-- Service windows (WIN): what each is about, where it stands, its history and what the supplier said.
CREATE TABLE service_window (
    id             uuid          NOT NULL,
    version        BIGINT        NOT NULL,
    number_year    INT           NOT NULL,
    number         INT           NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    state          VARCHAR(30)   NOT NULL,
    state_since    DATETIME(6)   NOT NULL,
    -- How many steps were taken.
    steps          INT           NOT NULL,
    second_round   BOOLEAN       NOT NULL,
    effect         VARCHAR(2000) NOT NULL,
    -- As thought of, ordered or confirmed; Swedish time.
    day            DATE          NULL,
    start_time     TIME          NULL,
    end_time       TIME          NULL,
    -- When the systems are thought to open: the announced end until a delay.
    expected_end   DATETIME(6)   NULL,
    announced_at   DATETIME(6)   NULL,
    started_at     DATETIME(6)   NULL,
    ended_at       DATETIME(6)   NULL,
    reported_1_at  DATETIME(6)   NULL,
    reported_2_at  DATETIME(6)   NULL,
    -- The expected end for which the administrators were told that it has passed (WIN-04).
    overdue_for    DATETIME(6)   NULL,
    created_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_service_window_number UNIQUE (number_year, number),
    CONSTRAINT ck_service_window_day CHECK ((day IS NULL) = (start_time IS NULL) AND (day IS NULL) = (end_time IS NULL)),
    INDEX idx_service_window_state (state, day, id),
    INDEX idx_service_window_day (day, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE service_window_system (
    window_id   uuid        NOT NULL,
    care_system VARCHAR(40) NOT NULL,
    PRIMARY KEY (window_id, care_system),
    CONSTRAINT fk_service_window_system_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_service_window_system_care_system FOREIGN KEY (care_system) REFERENCES care_system (code)
);

CREATE TABLE service_window_counter (
    number_year INT NOT NULL,
    last_number INT NOT NULL,
    PRIMARY KEY (number_year)
);

-- What was done with a window, in the order it was done; never changed.
CREATE TABLE service_window_step (
    id           BIGINT        NOT NULL AUTO_INCREMENT,
    window_id    uuid          NOT NULL,
    -- None for the planning of it and a change of what it is about.
    action       VARCHAR(30)   NULL,
    state        VARCHAR(30)   NOT NULL,
    by_person    uuid          NULL,
    for_person   uuid          NULL,
    at           DATETIME(6)   NOT NULL,
    day          DATE          NULL,
    start_time   TIME          NULL,
    end_time     TIME          NULL,
    until_time   DATETIME(6)   NULL,
    reason       VARCHAR(2000) NOT NULL,
    override     VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_service_window_step_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    INDEX idx_service_window_step_window (window_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- What the supplier said: who, when, how; written down by whom (WIN-09).
CREATE TABLE service_window_message (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    window_id   uuid          NOT NULL,
    action      VARCHAR(30)   NULL,
    said_by     VARCHAR(120)  NOT NULL,
    said_at     DATETIME(6)   NOT NULL,
    channel     VARCHAR(20)   NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    recorded_by uuid          NULL,
    recorded_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_service_window_message_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    INDEX idx_service_window_message_window (window_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- Everybody who was told of a window and so is told when it changes (WIN-14): people of the portal, or others by address.
CREATE TABLE service_window_told (
    window_id uuid         NOT NULL,
    -- The person's id, or the address in small letters.
    who       VARCHAR(254) NOT NULL,
    person_id uuid         NULL,
    name      VARCHAR(200) NOT NULL,
    email     VARCHAR(254) NOT NULL,
    told_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (window_id, who),
    CONSTRAINT fk_service_window_told_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_service_window_told_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX idx_service_window_told_person (person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
