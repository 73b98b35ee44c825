package se.omsorgsportal.windowtests;

import java.time.Instant;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;

/** A tester's protocol is open (WIN-10). */
public record TestingOpened(WindowId window, TesterId tester, Round round, Instant at) {}
