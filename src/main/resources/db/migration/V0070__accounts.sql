-- User names in the care systems' directory (PRV-11). Rows are never deleted: a name once used is never given again.

-- One row for each six letters. Whoever takes a name locks it until they commit, so that two never get the same.
CREATE TABLE user_name_stem (
    stem  VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    taken BIGINT     NOT NULL,
    PRIMARY KEY (stem)
);

CREATE TABLE user_name (
    name      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stem      VARCHAR(6)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number    INT          NOT NULL,
    -- Whose it is or was to be; nobody when an administrator said that the directory has it.
    person_id uuid         NULL,
    -- The directory already had it, so the person got another.
    elsewhere BOOLEAN      NOT NULL,
    taken_at  TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (name),
    CONSTRAINT uk_user_name_number UNIQUE (stem, number),
    CONSTRAINT fk_user_name_stem FOREIGN KEY (stem) REFERENCES user_name_stem (stem),
    CONSTRAINT fk_user_name_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- A person's account; reserved at the approval, made when created_at is set.
CREATE TABLE account (
    person_id  uuid         NOT NULL,
    version    BIGINT       NOT NULL,
    user_name  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    domain     VARCHAR(190) NULL,
    created_at TIMESTAMP(6) NULL,
    valid_to   DATE         NULL,
    PRIMARY KEY (person_id),
    CONSTRAINT uk_account_user_name UNIQUE (user_name),
    CONSTRAINT fk_account_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_account_user_name FOREIGN KEY (user_name) REFERENCES user_name (name),
    INDEX idx_account_valid_to (valid_to, person_id)
);
