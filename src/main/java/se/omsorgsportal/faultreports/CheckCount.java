package se.omsorgsportal.faultreports;

import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowNumber;

/** How many have made the check after a window, and what came of it. */
public record CheckCount(WindowId window, WindowNumber number, long allWell, long faults) {}
