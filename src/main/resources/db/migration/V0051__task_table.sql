-- PRV-16: which tasks a function gives, who does them, and in which order. One version for each function's table,
-- since a change of one line is judged together with the others.
CREATE TABLE task_table (
    professional_function VARCHAR(30) NOT NULL,
    version               BIGINT      NOT NULL DEFAULT 0,
    PRIMARY KEY (professional_function)
);

CREATE TABLE task_rule (
    professional_function VARCHAR(30) NOT NULL,
    kind                  VARCHAR(30) NOT NULL,
    care_system           VARCHAR(40) NULL,
    permission            VARCHAR(60) NULL,
    owner                 VARCHAR(20) NOT NULL,
    PRIMARY KEY (professional_function, kind),
    CONSTRAINT fk_task_rule_table FOREIGN KEY (professional_function) REFERENCES task_table (professional_function),
    CONSTRAINT fk_task_rule_care_system FOREIGN KEY (care_system) REFERENCES care_system (code),
    CONSTRAINT fk_task_rule_permission FOREIGN KEY (permission) REFERENCES permission (code)
);

CREATE TABLE task_rule_dependency (
    professional_function VARCHAR(30) NOT NULL,
    kind                  VARCHAR(30) NOT NULL,
    waits_for             VARCHAR(30) NOT NULL,
    PRIMARY KEY (professional_function, kind, waits_for),
    CONSTRAINT fk_task_rule_dependency_kind FOREIGN KEY (professional_function, kind)
        REFERENCES task_rule (professional_function, kind) ON DELETE CASCADE,
    CONSTRAINT fk_task_rule_dependency_waits_for FOREIGN KEY (professional_function, waits_for)
        REFERENCES task_rule (professional_function, kind) ON DELETE CASCADE
);

-- What the routine says (PRV-01 to PRV-10); an administrator can go back to it.
CREATE TABLE task_rule_default (
    professional_function VARCHAR(30) NOT NULL,
    kind                  VARCHAR(30) NOT NULL,
    care_system           VARCHAR(40) NULL,
    permission            VARCHAR(60) NULL,
    owner                 VARCHAR(20) NOT NULL,
    PRIMARY KEY (professional_function, kind)
);

CREATE TABLE task_rule_dependency_default (
    professional_function VARCHAR(30) NOT NULL,
    kind                  VARCHAR(30) NOT NULL,
    waits_for             VARCHAR(30) NOT NULL,
    PRIMARY KEY (professional_function, kind, waits_for)
);

INSERT INTO task_table (professional_function)
VALUES ('CARE_STAFF'), ('GROUP_LEADER'), ('LICENSED'), ('ASSISTANCE_OFFICER'), ('FEE_OFFICER'), ('MANAGER');

-- For all.
INSERT INTO task_rule_default (professional_function, kind, care_system, permission, owner)
SELECT t.professional_function, k.kind, k.care_system, NULL, k.owner
FROM task_table t
CROSS JOIN (
    SELECT 'AD_ACCOUNT' AS kind, 'ad' AS care_system, 'ADMINISTRATOR' AS owner
    UNION ALL SELECT 'REGISTER_TWO_FACTOR', NULL, 'USER'
    UNION ALL SELECT 'ADD_IN_LC_AVVIKELSE', 'lc-avvikelse', 'ADMINISTRATOR'
    UNION ALL SELECT 'HAND_OVER_LOGIN', NULL, 'MANAGER'
    UNION ALL SELECT 'ACCEPT_DUTIES', NULL, 'USER') k;

INSERT INTO task_rule_default (professional_function, kind, care_system, permission, owner) VALUES
('CARE_STAFF', 'ADD_IN_LC_UTFORARE', 'lc-utforare', 'lc-utforare.performer', 'MANAGER'),
('GROUP_LEADER', 'ADD_IN_LC_UTFORARE', 'lc-utforare', 'lc-utforare.group-leader', 'MANAGER'),
('MANAGER', 'ADD_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('ASSISTANCE_OFFICER', 'ADD_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('LICENSED', 'ADD_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('LICENSED', 'SIGN_IN_TO_LC_HSL', 'lc-hsl', NULL, 'USER'),
('LICENSED', 'ADD_IN_SIGNIT', 'signit', NULL, 'MANAGER'),
('LICENSED', 'ORDER_SITHS', 'siths', NULL, 'MANAGER');

-- The systems are told the user name, so the account comes first.
INSERT INTO task_rule_dependency_default (professional_function, kind, waits_for)
SELECT professional_function, kind, 'AD_ACCOUNT'
FROM task_rule_default
WHERE kind IN ('ADD_IN_LC_AVVIKELSE', 'ADD_IN_LC_UTFORARE', 'ADD_IN_PROCAPITA');

-- The login is handed over once all is ready (PRV-09); the card is an order of its own and comes when it comes.
INSERT INTO task_rule_dependency_default (professional_function, kind, waits_for)
SELECT professional_function, 'HAND_OVER_LOGIN', kind
FROM task_rule_default
WHERE owner <> 'USER' AND kind NOT IN ('HAND_OVER_LOGIN', 'ORDER_SITHS');

-- Without a login the user can do nothing.
INSERT INTO task_rule_dependency_default (professional_function, kind, waits_for)
SELECT professional_function, kind, 'HAND_OVER_LOGIN'
FROM task_rule_default
WHERE owner = 'USER';

-- LifeCare lets nobody in with one factor.
INSERT INTO task_rule_dependency_default (professional_function, kind, waits_for)
VALUES ('LICENSED', 'SIGN_IN_TO_LC_HSL', 'REGISTER_TWO_FACTOR');

INSERT INTO task_rule SELECT * FROM task_rule_default;
INSERT INTO task_rule_dependency SELECT * FROM task_rule_dependency_default;
