package se.omsorgsportal.bulkorders;

/** An administrator approved what was left of a bulk order in one go (ORD-10). */
public record BulkDecided(BulkId bulk, int approved) {}
