package se.omsorgsportal.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.UnitId;

/** Somebody to be registered, with where and when they will work. */
public record NewPerson(
        PersonName name,
        EmailAddress email,
        PhoneNumber mobile,
        ProfessionalFunction function,
        @Nullable Profession profession,
        Period employment,
        Set<UnitId> units) {}
