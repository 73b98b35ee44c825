-- When accounts signed in to the care systems, as imported logs tell (REN-03).

-- Only names that the portal gave. The primary key is what makes an import that is run again change nothing. No foreign
-- key to user_name: every line is held against it before, its rows are never deleted, and a log has very many lines.
CREATE TABLE sign_in (
    user_name VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at        DATETIME(6) NOT NULL,
    PRIMARY KEY (user_name, at)
);

-- A log file on its way in. What has been read is counted in the transaction that stored it, so that an import that was
-- killed goes on after its last batch.
CREATE TABLE sign_in_import (
    id            uuid          NOT NULL,
    file_name     VARCHAR(200)  NOT NULL,
    file_bytes    BIGINT        NOT NULL,
    digest        CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state         VARCHAR(20)   NOT NULL,
    charset       VARCHAR(20)   NOT NULL,
    separated_by  CHAR(1)       NOT NULL,
    header        BOOLEAN       NOT NULL,
    user_column   INT           NOT NULL,
    time_column   INT           NOT NULL,
    time_format   VARCHAR(30)   NOT NULL,
    uploaded_by   uuid          NOT NULL,
    uploaded_at   DATETIME(6)   NOT NULL,
    bytes_read    BIGINT        NOT NULL,
    lines_read    BIGINT        NOT NULL,
    lines_new     BIGINT        NOT NULL,
    lines_known   BIGINT        NOT NULL,
    lines_unknown BIGINT        NOT NULL,
    lines_faulty  BIGINT        NOT NULL,
    ended_at      DATETIME(6)   NULL,
    -- The node that reads holds it until then; a dead node's import is shown as interrupted afterwards.
    lease_until   DATETIME(6)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_sign_in_import_uploaded_by FOREIGN KEY (uploaded_by) REFERENCES person (id),
    INDEX idx_sign_in_import_uploaded (uploaded_at, id),
    INDEX idx_sign_in_import_state (state, ended_at),
    INDEX idx_sign_in_import_digest (digest, state)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- The file itself, compressed, in pieces, so that any node can go on with it; removed when the import has ended.
CREATE TABLE sign_in_file (
    import_id uuid       NOT NULL,
    number    INT        NOT NULL,
    bytes     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (import_id, number),
    CONSTRAINT fk_sign_in_file_import FOREIGN KEY (import_id) REFERENCES sign_in_import (id) ON DELETE CASCADE
);

-- The days of which a file has lines, whoever they are about: what the logs cover.
CREATE TABLE sign_in_day (
    import_id uuid   NOT NULL,
    day       DATE   NOT NULL,
    line_count BIGINT NOT NULL,
    PRIMARY KEY (import_id, day),
    CONSTRAINT fk_sign_in_day_import FOREIGN KEY (import_id) REFERENCES sign_in_import (id) ON DELETE CASCADE,
    INDEX idx_sign_in_day_day (day, import_id)
);

-- The lines that were left out, and why; for the report.
CREATE TABLE sign_in_fault (
    import_id uuid         NOT NULL,
    line      BIGINT       NOT NULL,
    fault     VARCHAR(20)  NOT NULL,
    user_name VARCHAR(100) NOT NULL,
    time_text VARCHAR(60)  NOT NULL,
    PRIMARY KEY (import_id, line),
    CONSTRAINT fk_sign_in_fault_import FOREIGN KEY (import_id) REFERENCES sign_in_import (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
