package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** It is ordered from the service desk (WIN-03). */
public record WindowOrdered(WindowId window, Instant at) {}
