package se.omsorgsportal.routines;

import java.time.LocalDate;

/** An administrator has set a new value of a routine setting, from a day on. */
public record RoutineChanged(String key, LocalDate validFrom) {}
