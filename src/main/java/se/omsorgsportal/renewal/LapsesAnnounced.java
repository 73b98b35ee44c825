package se.omsorgsportal.renewal;

import java.time.LocalDate;

/**
 * It is time to tell the administrators which accounts are about to lapse, and when (REN-01).
 *
 * @param month its first day
 */
public record LapsesAnnounced(LocalDate month) {}
