package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** The update was taken back, and the systems are open as they were (WIN-14). */
public record WindowRolledBack(WindowId window, Instant at) {}
