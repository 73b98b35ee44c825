-- The database and its two accounts. Run once, as the database's administrator, before the portal's first start.
-- The passwords here are for the demonstration in compose.yaml ONLY: put others in before any other use.

CREATE DATABASE IF NOT EXISTS omsorgsportal
  CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;

-- Makes and changes the tables when a new version starts (Flyway), and nothing else.
CREATE USER IF NOT EXISTS portal_owner@'%' IDENTIFIED BY 'demo-only-owner-password';
GRANT ALL PRIVILEGES ON omsorgsportal.* TO portal_owner@'%';

-- What the portal works with. Its rights come from grants.sql, which needs the tables to be there.
CREATE USER IF NOT EXISTS portal@'%' IDENTIFIED BY 'demo-only-password';
