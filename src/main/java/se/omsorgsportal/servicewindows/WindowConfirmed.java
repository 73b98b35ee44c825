package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** The service desk has confirmed the day (WIN-03). */
public record WindowConfirmed(WindowId window, Instant at) {}
