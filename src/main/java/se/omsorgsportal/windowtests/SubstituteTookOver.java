package se.omsorgsportal.windowtests;

import java.time.Instant;
import se.omsorgsportal.servicewindows.WindowId;

/** A tester was silent or cannot come, and the substitute has the tests now (WIN-08). */
public record SubstituteTookOver(WindowId window, TesterId tester, int serial, Instant at) {}
