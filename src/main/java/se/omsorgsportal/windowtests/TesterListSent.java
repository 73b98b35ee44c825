package se.omsorgsportal.windowtests;

import java.time.Instant;
import se.omsorgsportal.servicewindows.WindowId;

/** The list of the testers, substitutes flagged, goes to the IT supplier (WIN-06). */
public record TesterListSent(WindowId window, Instant at) {}
