package se.omsorgsportal.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;

/**
 * What is written down about a person and may be corrected as a whole (ORG-02).
 *
 * @param profession kept for licensed staff only
 * @param employment unknown for people whom the portal only knows as users
 */
public record PersonData(
        PersonName name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber mobile,
        ProfessionalFunction function,
        @Nullable Profession profession,
        @Nullable Period employment,
        Locale language) {

    public static final Locale SWEDISH = Locale.of("sv");

    public PersonData {
        if (function != ProfessionalFunction.LICENSED) {
            profession = null;
        }
    }

    /** Somebody of whom little is known yet. */
    public static PersonData of(PersonName name, @Nullable EmailAddress email, ProfessionalFunction function) {
        return new PersonData(name, email, null, function, null, null, SWEDISH);
    }

    static PersonData of(NewPerson person) {
        return new PersonData(
                person.name(),
                person.email(),
                person.mobile(),
                person.function(),
                person.profession(),
                person.employment(),
                SWEDISH);
    }
}
