package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** The testers of the round may begin (WIN-09). */
public record RoundOpened(WindowId window, Round round, Instant at) {}
