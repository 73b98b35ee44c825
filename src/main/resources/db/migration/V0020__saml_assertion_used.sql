-- Which assertions of the identity providers have been used, until they have expired (ALL-03).
CREATE TABLE saml_assertion_used (
    digest  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires DATETIME(6) NOT NULL,
    PRIMARY KEY (digest),
    INDEX idx_saml_assertion_used_expires (expires)
);
