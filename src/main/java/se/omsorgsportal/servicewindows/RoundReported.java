package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** The round is reported to the supplier (WIN-11). */
public record RoundReported(WindowId window, Round round, Instant at) {}
