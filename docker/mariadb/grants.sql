-- The rights of the account that the portal works with: rows, never tables, and the audit log can only grow.
-- Even somebody who takes over the portal can then neither change nor remove what the log says.
--
-- Run it as the database's administrator after the first start and after every upgrade, since a new version may
-- bring new tables; running it again changes nothing:
--
--   mariadb omsorgsportal < grants.sql
--
-- A program that runs it through a driver leaves out the DELIMITER lines, which are for the mariadb command, and
-- sends what is between the lines with only //.

DELIMITER //

-- Rights on single tables, since a right on the whole database cannot be taken away for one table.
FOR t IN (SELECT table_name AS name,
                 CASE
                   WHEN table_name IN ('audit_entry', 'audit_details', 'audit_check', 'routine_value') THEN 'SELECT, INSERT'
                   WHEN table_name = 'flyway_schema_history' THEN 'SELECT'
                   WHEN table_type = 'SEQUENCE' THEN 'SELECT, INSERT'
                   WHEN table_type <> 'BASE TABLE' THEN 'SELECT'
                   ELSE 'SELECT, INSERT, UPDATE, DELETE'
                 END AS rights
            FROM information_schema.tables
           WHERE table_schema = 'omsorgsportal')
DO
  EXECUTE IMMEDIATE CONCAT('GRANT ', t.rights, ' ON omsorgsportal.`', t.name, '` TO portal@''%''');
END FOR
//

DELIMITER ;
