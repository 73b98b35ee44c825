package se.omsorgsportal.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * What to look for in the log; what is null does not matter.
 *
 * @param person who acted or whom it concerned
 * @param object the object's identifier, or how its label begins, as a case number
 * @param what the act
 * @param from the first day, Swedish time
 * @param to the last day
 */
public record AuditSearch(
        @Nullable PersonId person,
        @Nullable String object,
        @Nullable String what,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static AuditSearch everything() {
        return new AuditSearch(null, null, null, null, null);
    }

    public static AuditSearch object(String object) {
        return new AuditSearch(null, object, null, null, null);
    }
}
