package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** The systems are open again (WIN-12). */
public record WindowReleased(WindowId window, Instant at) {}
