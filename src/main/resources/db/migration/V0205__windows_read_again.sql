-- WIN-07: what was published, apart from what is written now: a text that is edited afterwards is not the one that is out.
ALTER TABLE window_announcement ADD published_for VARCHAR(1100) NOT NULL DEFAULT '';
UPDATE window_announcement SET published_for = made_for WHERE published_at IS NOT NULL;

-- WIN-06, WIN-14: which change of date a tester was last asked anew for, and when one was let off.
ALTER TABLE window_tester
    ADD moved_at     DATETIME(6) NULL,
    ADD withdrawn_at DATETIME(6) NULL;

-- One address and one name for the supplier's service desk, for orders, lists and reports alike.
UPDATE routine_value SET setting = 'windows.service-desk.name' WHERE setting = 'windowtests.supplier.name';
UPDATE routine_value SET setting = 'windows.service-desk'
WHERE setting = 'windowtests.supplier.address'
  AND NOT EXISTS (SELECT 1 FROM (SELECT setting FROM routine_value WHERE setting = 'windows.service-desk') kept);
