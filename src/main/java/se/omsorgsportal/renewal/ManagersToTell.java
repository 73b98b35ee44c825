package se.omsorgsportal.renewal;

import java.util.List;
import se.omsorgsportal.shared.PersonId;

/** A run is settled: these managers are to be told about their staff (REN-04). Some at a time: an event is small. */
public record ManagersToTell(RunId run, List<PersonId> managers) {}
