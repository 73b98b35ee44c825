package se.omsorgsportal.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * An order as a line of a list.
 *
 * @param since when it came into its state: how long its holder has had it (ORD-12)
 * @param escalated that nobody has decided and the start is near (ORD-09)
 */
public record OrderSummary(
        OrderId id,
        CaseNumber caseNumber,
        OrderKind kind,
        OrderState state,
        boolean urgent,
        boolean escalated,
        String givenName,
        String familyName,
        ProfessionalFunction function,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Set<UnitId> units,
        PersonId orderedBy,
        Instant submittedAt,
        Instant since) {

    /** As lists are read: family name first. */
    public String sortedName() {
        return familyName + ", " + givenName;
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    OrderSummary at(Set<UnitId> where) {
        return new OrderSummary(
                id,
                caseNumber,
                kind,
                state,
                urgent,
                escalated,
                givenName,
                familyName,
                function,
                startsOn,
                endsOn,
                where,
                orderedBy,
                submittedAt,
                since);
    }
}
