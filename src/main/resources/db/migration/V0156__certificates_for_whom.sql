-- Whose stand-in acted (ORD-11), in the history of certificates and in the register of revocations.
ALTER TABLE certificate_step ADD COLUMN for_person uuid NULL;
ALTER TABLE certificate_revocation
    ADD COLUMN asked_for    uuid NULL,
    ADD COLUMN received_for uuid NULL;
