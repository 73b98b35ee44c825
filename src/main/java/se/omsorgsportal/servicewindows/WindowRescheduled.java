package se.omsorgsportal.servicewindows;

import java.time.Instant;

/** A confirmed or announced window has another day or time (WIN-14). */
public record WindowRescheduled(WindowId window, WindowSchedule from, WindowSchedule to, Instant at) {}
