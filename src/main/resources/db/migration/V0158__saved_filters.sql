-- Filters that people have given names, list by list (ALL-07).
CREATE TABLE saved_filter (
    id       uuid          NOT NULL,
    owner    uuid          NOT NULL,
    list     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name     VARCHAR(80)   NOT NULL,
    query    VARCHAR(1000) NOT NULL,
    standard BOOLEAN       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_saved_filter_name (owner, list, name),
    CONSTRAINT fk_saved_filter_owner FOREIGN KEY (owner) REFERENCES person (id) ON DELETE CASCADE
);
