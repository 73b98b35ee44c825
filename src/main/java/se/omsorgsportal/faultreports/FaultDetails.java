package se.omsorgsportal.faultreports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.PersonId;

/**
 * A reported fault in full.
 *
 * @param system name in the current user's language
 * @param unit empty for who belongs to none
 * @param next what this user can make of it
 */
public record FaultDetails(
        FaultId id,
        long version,
        FaultNumber number,
        @Nullable WindowId window,
        String system,
        String unit,
        PersonId reportedBy,
        String reporter,
        Instant reportedAt,
        String what,
        String device,
        FaultReportState state,
        Instant since,
        List<Step> steps,
        Set<FaultReportState> next) {

    /** A line of its history. */
    public record Step(
            FaultReportState state,
            @Nullable PersonId by,
            @Nullable PersonId forWhom,
            Instant at,
            String comment) {}
}
