package se.omsorgsportal.windowtests;

import java.time.Instant;
import se.omsorgsportal.servicewindows.WindowId;

/** The roll is called: whoever tests has to say that they are there (WIN-08). */
public record TesterCalled(WindowId window, TesterId tester, int serial, Instant at) {}
