package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** The superusers are asked about its dates (WIN-02). */
public record WindowProposed(WindowId window, Instant at) {}
