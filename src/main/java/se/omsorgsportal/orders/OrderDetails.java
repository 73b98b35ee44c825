package se.omsorgsportal.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/**
 * An order in full (ORD-02).
 *
 * @param beneficiary the person, once they are registered: at approval at the latest
 * @param email nothing only for somebody whom the directory knows without one; the mobile number likewise
 * @param employmentKind for a new account only
 * @param employment the first day, and the last one when it is temporary; for an order about somebody known, from the day
 *     that it is about: for an ending, that one day
 * @param permissions what is wanted; after the decision, what was granted
 * @param certificateWanted whether a SITHS certificate is to be ordered; {@code certificate} says if there is one already
 * @param validTo the account's last day: as the administrator shortened it, else the employment's, if it has one
 * @param trimmed what was wanted and not granted
 * @param since when the order came into its state
 * @param particulars what the kind asks for besides: reason, HSA-id, what is settled with it
 * @param steps everything that happened, oldest first (ORD-12)
 */
public record OrderDetails(
        OrderId id,
        CaseNumber caseNumber,
        OrderKind kind,
        OrderState state,
        long version,
        boolean urgent,
        String urgentReason,
        @Nullable PersonId beneficiary,
        PersonName name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber mobile,
        ProfessionalFunction function,
        @Nullable Profession profession,
        @Nullable EmploymentKind employmentKind,
        Period employment,
        Set<UnitId> units,
        Set<PermissionCode> permissions,
        boolean certificateWanted,
        Certificate certificate,
        String note,
        PersonId orderedBy,
        Instant submittedAt,
        Instant since,
        boolean escalated,
        ProviderId provider,
        @Nullable LocalDate validTo,
        Set<PermissionCode> trimmed,
        List<Step> steps,
        OrderParticulars particulars) {

    /**
     * @param what the step, translation {@code order.step.<WHAT>}
     * @param state the state after it
     * @param by who did it; nobody when the portal did
     * @param forWhom whose stand-in did it (ORD-11)
     */
    public record Step(
            String what,
            OrderState state,
            @Nullable PersonId by,
            Instant at,
            String comment,
            @Nullable PersonId forWhom) {

        /** A step that somebody did as themselves. */
        public Step(String what, OrderState state, @Nullable PersonId by, Instant at, String comment) {
            this(what, state, by, at, comment, null);
        }
    }
}
