package se.omsorgsportal.bulkorders;

import java.time.Instant;

/** A bulk order that its owner has begun and not sent. */
public record BulkDraft(BulkId id, Instant updatedAt, int rows) {}
