package se.omsorgsportal.faultreports;

import java.time.Instant;

/** A reported fault in a list; names in the current user's language. */
public record FaultLine(
        FaultId id,
        FaultNumber number,
        Instant reportedAt,
        String system,
        String unit,
        String reporter,
        String what,
        String device,
        FaultReportState state) {}
