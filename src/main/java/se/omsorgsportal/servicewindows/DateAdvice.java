package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What speaks against a day, and the next one against which nothing does, if any (WIN-04). */
public record DateAdvice(List<DateWarning> warnings, Optional<LocalDate> nextFree) {}
