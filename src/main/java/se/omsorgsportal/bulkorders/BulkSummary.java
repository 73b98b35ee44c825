package se.omsorgsportal.bulkorders;

import java.time.Instant;
import java.time.LocalDate;
import se.omsorgsportal.shared.PersonId;

/**
 * A bulk order that was sent.
 *
 * @param undecided how many of its orders wait for a manager or a decision
 * @param startsOn the first start among them
 */
public record BulkSummary(
        BulkId id,
        BulkNumber number,
        PersonId orderedBy,
        Instant submittedAt,
        int orders,
        int undecided,
        LocalDate startsOn) {}
