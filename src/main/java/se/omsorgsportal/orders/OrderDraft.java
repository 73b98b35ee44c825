package se.omsorgsportal.orders;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something typed and not sent.
 *
 * @param completes the order that was sent back and is being completed, if it is one (ORD-06)
 * @param opens the day when it can be sent, if it is too early today (ORD-03)
 */
public record OrderDraft(
        DraftId id,
        @Nullable OrderId completes,
        OrderForm form,
        Instant updatedAt,
        @Nullable LocalDate opens) {}
