package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.List;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;

/** Nobody tests these areas as things stand (WIN-06, WIN-08). */
public record AreasUncovered(WindowId window, Round round, List<String> areas, Instant at) {}
