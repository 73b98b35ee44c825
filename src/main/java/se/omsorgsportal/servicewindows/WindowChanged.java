package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** Something that its page shows has changed: open pages and feeds show it at once (WIN-15). */
public record WindowChanged(WindowId window, Instant at) {}
