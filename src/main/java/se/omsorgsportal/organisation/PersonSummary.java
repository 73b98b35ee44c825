package se.omsorgsportal.organisation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.UnitId;

/**
 * A person as other modules know them.
 *
 * @param units where the person belongs today
 * @param language the language of their mails
 */
public record PersonSummary(
        PersonId id,
        PersonName name,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber mobile,
        ProfessionalFunction function,
        @Nullable Profession profession,
        Set<UnitId> units,
        Locale language,
        boolean active) {}
