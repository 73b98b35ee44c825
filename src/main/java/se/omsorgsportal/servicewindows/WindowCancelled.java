package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** It will not be (WIN-14). */
public record WindowCancelled(WindowId window, WindowState before, Instant at) {}
