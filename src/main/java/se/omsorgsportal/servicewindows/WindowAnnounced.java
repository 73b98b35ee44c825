package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** Everybody is told (WIN-07). */
public record WindowAnnounced(WindowId window, Instant at) {}
