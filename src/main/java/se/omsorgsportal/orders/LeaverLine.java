package se.omsorgsportal.orders;

import java.time.LocalDate;
import se.omsorgsportal.shared.PersonId;

/** Somebody who seems to have left without anybody ordering the ending (END-04). */
public record LeaverLine(PersonId person, String name, LocalDate lastDay) {}
