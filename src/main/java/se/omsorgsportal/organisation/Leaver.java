package se.omsorgsportal.organisation;

import java.time.LocalDate;
import se.omsorgsportal.shared.PersonId;

/** Somebody whose last day has passed (END-04). */
public record Leaver(PersonId person, String name, LocalDate lastDay) {}
