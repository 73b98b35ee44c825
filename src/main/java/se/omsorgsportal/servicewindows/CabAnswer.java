package se.omsorgsportal.servicewindows;

import org.jspecify.annotations.Nullable;

/**
 * The board's answer as it is recorded (WIN-03).
 *
 * @param schedule the confirmed day: the ordered one when approved, theirs when it is another
 */
public record CabAnswer(CabDecision decision, @Nullable WindowSchedule schedule, String comment) {}
