package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** The systems are closed (WIN-09). */
public record WindowStarted(WindowId window, Instant at) {}
