package se.omsorgsportal.faultreports;

import java.time.Instant;
import se.omsorgsportal.shared.PersonId;

/** An administrator has closed a report; whoever reported it is told how. */
public record FaultClosed(FaultId fault, PersonId reportedBy, FaultReportState state, Instant at) {}
