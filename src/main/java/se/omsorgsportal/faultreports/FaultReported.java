package se.omsorgsportal.faultreports;

import java.time.Instant;
import se.omsorgsportal.shared.PersonId;

/** A user has found a fault; the administrators are to know at once (WIN-13). */
public record FaultReported(FaultId fault, PersonId by, String system, Instant at) {}
