package se.omsorgsportal.servicewindows;

import java.time.Instant;

/**
 * What the supplier said, as an administrator writes it down.
 *
 * @param who at the supplier said it
 * @param at when it was said, not when it was written down
 */
public record SupplierWord(String who, Instant at, SupplierChannel how, String words) {}
