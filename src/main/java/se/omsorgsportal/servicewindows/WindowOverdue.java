package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** The announced end has passed and it is not over: a delay is to be told of (WIN-04). */
public record WindowOverdue(WindowId window, Instant expectedEnd, Instant at) {}
