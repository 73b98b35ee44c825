package se.omsorgsportal.servicewindows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * The order of a window from the service desk, and what came of it (WIN-03).
 *
 * @param caseNumber the service desk's; empty until it is known
 * @param proposed the day it is to be ordered for, or was
 */
public record OrderDetails(
        WindowId window,
        long version,
        WindowNumber number,
        WindowState state,
        WindowKind kind,
        String address,
        String caseNumber,
        @Nullable WindowSchedule proposed,
        List<ConsultationDetails.ProposedDate> dates,
        List<Letter> letters,
        @Nullable Decision decision) {

    /** A mail to the service desk, as it was sent. */
    public record Letter(UUID id, Instant at, @Nullable PersonId by, String byName, String caseNumber, String text) {}

    /** What the board decided and who wrote it down. */
    public record Decision(
            CabDecision decision, @Nullable WindowSchedule schedule, String comment, Instant at, String byName) {}

    /** What stands before the number in a subject: empty, or {@code [12345]}. */
    public static String mark(String caseNumber) {
        return caseNumber.isEmpty() ? "" : "[" + caseNumber + "]";
    }
}
