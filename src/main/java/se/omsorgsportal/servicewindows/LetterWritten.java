package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.util.UUID;

/** A mail about the window is to go to the service desk (WIN-03). */
public record LetterWritten(WindowId window, UUID letter, Instant at) {}
