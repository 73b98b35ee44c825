-- For whom a stand-in ended the provider: neither of the two decides on it (END-05, ORD-11).
ALTER TABLE provider_ending
    ADD COLUMN ordered_for uuid NULL AFTER ordered_by,
    ADD CONSTRAINT fk_provider_ending_ordered_for FOREIGN KEY (ordered_for) REFERENCES person (id);
