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

/** An {@link OrderForm} that was read and found right. */
record OrderRequest(
        OrderKind kind,
        @Nullable PersonId person,
        PersonName name,
        EmailAddress email,
        PhoneNumber mobile,
        ProfessionalFunction function,
        @Nullable Profession profession,
        EmploymentKind employmentKind,
        Period employment,
        ProviderId provider,
        Set<UnitId> units,
        Set<PermissionCode> permissions,
        Certificate certificate,
        boolean urgent,
        String urgentReason,
        String note) {

    /** The same for two orders that may not both be open (ORD-08). */
    String openKey() {
        return kind + ":" + email;
    }
}
