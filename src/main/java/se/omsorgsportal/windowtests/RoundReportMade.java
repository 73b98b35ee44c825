package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.UUID;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;

/** The compiled report of a round is there to be sent to the supplier (WIN-11). */
public record RoundReportMade(WindowId window, Round round, UUID report, Instant at) {}
