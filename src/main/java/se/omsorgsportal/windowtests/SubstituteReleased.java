package se.omsorgsportal.windowtests;

import java.time.Instant;
import se.omsorgsportal.servicewindows.WindowId;

/** Somebody who was to test in another's place need not; gone from the tester by now (WIN-06). */
public record SubstituteReleased(WindowId window, TesterId tester, int serial, Substitute substitute, Instant at) {}
