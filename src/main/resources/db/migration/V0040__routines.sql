-- The figures of the customer's routines as administrators have set them; append-only. What is not here has its default.
CREATE TABLE routine_value (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    setting       VARCHAR(100)  NOT NULL COMMENT 'key of the setting',
    version       INT           NOT NULL COMMENT '1, 2, … within the setting: two who change at once cannot both get it',
    setting_value VARCHAR(2000) NOT NULL,
    valid_from    DATE          NOT NULL,
    source        VARCHAR(200)  NOT NULL,
    decided       BOOLEAN       NOT NULL,
    note          VARCHAR(2000) NOT NULL,
    changed_by    UUID          NULL     COMMENT 'person; NULL: the portal itself',
    changed_at    DATETIME(6)   NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    CONSTRAINT uk_routine_value_version UNIQUE (setting, version)
);
