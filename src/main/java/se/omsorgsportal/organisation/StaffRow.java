package se.omsorgsportal.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;

/** A row of a staff list that was read; what the row leaves out is null and stays as it is known (ORG-04). */
record StaffRow(
        PersonName name,
        EmailAddress email,
        @Nullable PhoneNumber mobile,
        @Nullable ProfessionalFunction function,
        @Nullable Profession profession,
        @Nullable Period employment,
        List<UnitSummary> units) {

    /** The person's data as they would be; the row's where it says something, else what is known. */
    PersonData over(@Nullable PersonData known, ProfessionalFunction wanted) {
        return new PersonData(
                name,
                email,
                mobile != null || known == null ? mobile : known.mobile(),
                wanted,
                profession != null || known == null ? profession : known.profession(),
                employment != null || known == null ? employment : known.employment(),
                known == null ? PersonData.SWEDISH : known.language());
    }
}
