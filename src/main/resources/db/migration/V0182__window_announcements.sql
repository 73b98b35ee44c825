-- WIN-05: who does what and when around a window.
CREATE TABLE window_activity (
    id         uuid          NOT NULL,
    version    BIGINT        NOT NULL,
    window_id  uuid          NOT NULL,
    what       VARCHAR(300)  NOT NULL,
    -- By name or function; often somebody outside the portal.
    owner      VARCHAR(120)  NOT NULL,
    day        DATE          NOT NULL,
    start_time TIME          NULL,
    end_time   TIME          NULL,
    state      VARCHAR(20)   NOT NULL,
    note       VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_window_activity_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    INDEX idx_window_activity_window (window_id, day, start_time, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- The meeting at which the list was gone through.
CREATE TABLE window_reconciliation (
    window_id uuid          NOT NULL,
    at        DATETIME(6)   NOT NULL,
    by_person uuid          NULL,
    note      VARCHAR(2000) NOT NULL,
    PRIMARY KEY (window_id),
    CONSTRAINT fk_window_reconciliation_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_window_reconciliation_by FOREIGN KEY (by_person) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- WIN-07: one text per channel; without a line the text is the one made from the window.
CREATE TABLE window_announcement (
    window_id    uuid          NOT NULL,
    channel      VARCHAR(20)   NOT NULL,
    version      BIGINT        NOT NULL,
    text         VARCHAR(4000) NULL,
    -- The window's facts that the text or the publication is about; other facts now: out of date.
    made_for     VARCHAR(1000) NOT NULL,
    published_at DATETIME(6)   NULL,
    published_by uuid          NULL,
    PRIMARY KEY (window_id, channel),
    CONSTRAINT fk_window_announcement_window FOREIGN KEY (window_id) REFERENCES service_window (id),
    CONSTRAINT fk_window_announcement_by FOREIGN KEY (published_by) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE window_news (
    window_id uuid          NOT NULL,
    text      VARCHAR(2000) NOT NULL,
    PRIMARY KEY (window_id),
    CONSTRAINT fk_window_news_window FOREIGN KEY (window_id) REFERENCES service_window (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
