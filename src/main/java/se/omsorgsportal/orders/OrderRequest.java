package se.omsorgsportal.orders;

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
 * An {@link OrderForm} that was read and found right.
 *
 * @param email unknown only for somebody whom the directory knows without one; the mobile number likewise
 * @param employmentKind said only about somebody who begins
 * @param employment the first day and perhaps the last; for an order about somebody known, the day that it is about
 */
record OrderRequest(
        OrderKind kind,
        @Nullable PersonId person,
        PersonName name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber mobile,
        ProfessionalFunction function,
        @Nullable Profession profession,
        @Nullable EmploymentKind employmentKind,
        Period employment,
        ProviderId provider,
        Set<UnitId> units,
        Set<PermissionCode> permissions,
        Certificate certificate,
        boolean urgent,
        String urgentReason,
        String note,
        OrderParticulars particulars) {

    /** About somebody known, as the directory knows them. */
    static OrderRequest about(
            OrderKind kind, KnownStaff.Known known, Period days, String note, OrderParticulars particulars) {
        var person = known.employment().person();
        return new OrderRequest(
                kind,
                person.id(),
                person.name(),
                person.email(),
                person.mobile(),
                person.function(),
                person.profession(),
                null,
                days,
                known.provider(),
                known.units(),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                note,
                particulars);
    }

    OrderRequest work(ProfessionalFunction as, @Nullable Profession licence, Set<UnitId> at) {
        return new OrderRequest(
                kind,
                person,
                name,
                email,
                mobile,
                as,
                licence,
                employmentKind,
                employment,
                provider,
                at,
                permissions,
                certificate,
                urgent,
                urgentReason,
                note,
                particulars);
    }

    OrderRequest wishing(Set<PermissionCode> wanted, Certificate card) {
        return new OrderRequest(
                kind,
                person,
                name,
                email,
                mobile,
                function,
                profession,
                employmentKind,
                employment,
                provider,
                units,
                wanted,
                card,
                urgent,
                urgentReason,
                note,
                particulars);
    }

    OrderRequest mailedTo(EmailAddress address) {
        return new OrderRequest(
                kind,
                person,
                name,
                address,
                mobile,
                function,
                profession,
                employmentKind,
                employment,
                provider,
                units,
                permissions,
                certificate,
                urgent,
                urgentReason,
                note,
                particulars);
    }

    OrderRequest urgent(boolean late, String reason) {
        return new OrderRequest(
                kind,
                person,
                name,
                email,
                mobile,
                function,
                profession,
                employmentKind,
                employment,
                provider,
                units,
                permissions,
                certificate,
                late,
                reason,
                note,
                particulars);
    }

    /** The same for two orders that may not both be open (ORD-08). */
    String openKey() {
        return kind + ":" + (kind.isAboutKnown() ? person : email);
    }
}
