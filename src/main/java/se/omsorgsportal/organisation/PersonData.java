package se.omsorgsportal.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.audit.Act;
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

    /** The same person come back, employed as the newer data say. */
    PersonData employedAs(PersonData newer) {
        return new PersonData(
                name, email, newer.mobile(), newer.function(), newer.profession(), newer.employment(), language);
    }

    /** The same with an employment that lasts at least as long as the newer one. */
    PersonData lastingAs(@Nullable Period newer) {
        var before = to(employment);
        var last = newer == null ? before : newer.to();
        if (employment == null || before == null || (last != null && !last.isAfter(before))) {
            return this;
        }
        return new PersonData(name, email, mobile, function, profession, new Period(employment.from(), last), language);
    }

    /** The act with everything that differs in the newer data. */
    Act differences(Act act, PersonData newer) {
        return act.changed("givenName", name.given(), newer.name().given())
                .changed("familyName", name.family(), newer.name().family())
                .changed("email", email, newer.email())
                .changed("mobile", mobile, newer.mobile())
                .changed("function", function, newer.function())
                .changed("profession", profession, newer.profession())
                .changed("employmentFrom", from(employment), from(newer.employment()))
                .changed("employmentTo", to(employment), to(newer.employment()))
                .changed("language", language, newer.language());
    }

    private static @Nullable LocalDate from(@Nullable Period period) {
        return period == null ? null : period.from();
    }

    private static @Nullable LocalDate to(@Nullable Period period) {
        return period == null ? null : period.to();
    }
}
