-- Orders about somebody who is known already: change, ending, SITHS certificate and its revocation (ORD-01).
ALTER TABLE orders
    -- Taken from the directory, which may not know them.
    MODIFY email           VARCHAR(255)  NULL,
    MODIFY mobile          VARCHAR(20)   NULL,
    MODIFY employment_kind VARCHAR(20)   NULL,
    ADD COLUMN reason      VARCHAR(2000) NULL,
    ADD COLUMN hsa_id      VARCHAR(31)   NULL,
    ADD COLUMN card_number VARCHAR(30)   NULL,
    -- The codes of what was ticked, with commas between: see EndingConcern.
    ADD COLUMN proposals   VARCHAR(2000) NULL,
    -- Who has an order of a kind: endings for the leavers nobody reported, permissions for a change.
    ADD INDEX idx_orders_beneficiary_kind (beneficiary, kind, state),
    DROP INDEX idx_orders_beneficiary;

-- What a change and an ending make people do (END-02, PRV-16). The kind says on which occasion.
INSERT INTO task_rule_default (professional_function, kind, care_system, permission, owner)
SELECT t.professional_function, k.kind, k.care_system, NULL, k.owner
FROM task_table t
CROSS JOIN (
    SELECT 'CHANGE_AD_ACCOUNT' AS kind, 'ad' AS care_system, 'ADMINISTRATOR' AS owner
    UNION ALL SELECT 'CHANGE_IN_LC_AVVIKELSE', 'lc-avvikelse', 'ADMINISTRATOR'
    UNION ALL SELECT 'END_IN_LC_AVVIKELSE', 'lc-avvikelse', 'ADMINISTRATOR'
    UNION ALL SELECT 'END_AD_ACCOUNT', 'ad', 'ADMINISTRATOR') k;

INSERT INTO task_rule_default (professional_function, kind, care_system, permission, owner) VALUES
('CARE_STAFF', 'CHANGE_IN_LC_UTFORARE', 'lc-utforare', 'lc-utforare.performer', 'MANAGER'),
('CARE_STAFF', 'END_IN_LC_UTFORARE', 'lc-utforare', NULL, 'MANAGER'),
('GROUP_LEADER', 'CHANGE_IN_LC_UTFORARE', 'lc-utforare', 'lc-utforare.group-leader', 'MANAGER'),
('GROUP_LEADER', 'END_IN_LC_UTFORARE', 'lc-utforare', NULL, 'MANAGER'),
('MANAGER', 'CHANGE_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('MANAGER', 'END_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('ASSISTANCE_OFFICER', 'CHANGE_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('ASSISTANCE_OFFICER', 'END_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('LICENSED', 'CHANGE_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('LICENSED', 'CHANGE_IN_SIGNIT', 'signit', NULL, 'MANAGER'),
('LICENSED', 'END_IN_PROCAPITA', 'procapita', NULL, 'ADMINISTRATOR'),
('LICENSED', 'END_SITHS', 'siths', NULL, 'ADMINISTRATOR');

INSERT INTO task_rule
SELECT * FROM task_rule_default WHERE kind LIKE 'CHANGE\_%' OR kind LIKE 'END\_%';
