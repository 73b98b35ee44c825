package se.omsorgsportal.windowtests;

import java.time.Instant;
import se.omsorgsportal.servicewindows.WindowId;

/** Somebody tests in a tester's place (WIN-06). */
public record SubstituteNamed(WindowId window, TesterId tester, int serial, Instant at) {}
