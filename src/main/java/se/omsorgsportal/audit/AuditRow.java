package se.omsorgsportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;

/**
 * An entry of the log as it is shown.
 *
 * @param actor nobody when the portal itself acted
 * @param actorName empty when nobody acted, or when the name has been erased
 * @param forWhom whose stand-in acted (ORD-11)
 * @param changed whether the act has, or had, changes to show
 */
public record AuditRow(
        long seq,
        Instant at,
        @Nullable PersonId actor,
        String actorName,
        @Nullable PersonId forWhom,
        String forWhomName,
        @Nullable Role role,
        String origin,
        String what,
        String objectType,
        String objectId,
        String label,
        @Nullable PersonId person,
        String personName,
        boolean changed) {

    AuditRow named(String actorIsCalled, String forWhomIsCalled, String personIsCalled) {
        return new AuditRow(
                seq,
                at,
                actor,
                actorIsCalled,
                forWhom,
                forWhomIsCalled,
                role,
                origin,
                what,
                objectType,
                objectId,
                label,
                person,
                personIsCalled,
                changed);
    }
}
