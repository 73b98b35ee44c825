-- Who left long ago is found without reading everybody who is employed until further notice.
ALTER TABLE person DROP INDEX idx_person_employment_to, ADD INDEX idx_person_employment (employment_to, active, id);
