package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** It takes longer: the systems are thought to open at another time (WIN-14). */
public record WindowDelayed(WindowId window, Instant until, Instant at) {}
