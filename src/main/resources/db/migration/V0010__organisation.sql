-- Who performs care, where, and who the people are (ORG-01, ORG-02).
CREATE TABLE provider (
    id                  uuid         NOT NULL,
    version             BIGINT       NOT NULL,
    name                VARCHAR(120) NOT NULL,
    kind                VARCHAR(20)  NOT NULL,
    organisation_number CHAR(10)     NULL,
    active              BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_provider_name UNIQUE (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE unit (
    id          uuid         NOT NULL,
    version     BIGINT       NOT NULL,
    provider_id uuid         NOT NULL,
    name        VARCHAR(120) NOT NULL,
    kind        VARCHAR(30)  NOT NULL,
    active      BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_unit_name UNIQUE (provider_id, name),
    CONSTRAINT fk_unit_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    INDEX idx_unit_name (name, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

CREATE TABLE person (
    id                     uuid           NOT NULL,
    version                BIGINT         NOT NULL,
    given_name             VARCHAR(100)   NOT NULL,
    family_name            VARCHAR(100)   NOT NULL,
    email                  VARCHAR(254)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    mobile                 VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    professional_function  VARCHAR(30)    NOT NULL,
    profession             VARCHAR(30)    NULL,
    employment_from        DATE           NULL,
    employment_to          DATE           NULL,
    hsa_id                 VARCHAR(31)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    personnummer_encrypted VARBINARY(100) NULL,
    personnummer_digest    CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NULL,
    language               VARCHAR(5)     NOT NULL,
    active                 BOOLEAN        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_person_email UNIQUE (email),
    CONSTRAINT uk_person_hsa_id UNIQUE (hsa_id),
    CONSTRAINT uk_person_personnummer UNIQUE (personnummer_digest),
    INDEX idx_person_name (family_name, given_name, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- Every ending of every word of a folded name, so that a search by a part of the name is a range in an index.
CREATE TABLE person_name_part (
    person_id  uuid        NOT NULL,
    part       VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    word_start BOOLEAN     NOT NULL,
    PRIMARY KEY (person_id, part),
    CONSTRAINT fk_person_name_part_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    INDEX idx_person_name_part_part (word_start, part, person_id)
);

CREATE TABLE membership (
    id         uuid NOT NULL,
    person_id  uuid NOT NULL,
    unit_id    uuid NOT NULL,
    valid_from DATE NOT NULL,
    valid_to   DATE NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_membership_start UNIQUE (person_id, unit_id, valid_from),
    CONSTRAINT fk_membership_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_membership_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    INDEX idx_membership_unit (unit_id, valid_to, valid_from, person_id)
);

CREATE TABLE role_grant (
    id        uuid        NOT NULL,
    person_id uuid        NOT NULL,
    role      VARCHAR(20) NOT NULL,
    unit_id   uuid        NULL,
    place     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin AS (COALESCE(CAST(unit_id AS CHAR(36)), '')) PERSISTENT,
    PRIMARY KEY (id),
    CONSTRAINT uk_role_grant UNIQUE (person_id, role, place),
    CONSTRAINT fk_role_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_role_grant_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    INDEX idx_role_grant_role (role, unit_id, person_id)
);

-- The user names a person signs in by; HSA-id and personnummer stand with the person.
CREATE TABLE person_login (
    user_name VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person_id uuid         NOT NULL,
    PRIMARY KEY (user_name),
    CONSTRAINT fk_person_login_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX idx_person_login_person (person_id)
);
