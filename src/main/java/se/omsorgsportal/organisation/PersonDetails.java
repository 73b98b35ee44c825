package se.omsorgsportal.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;

/**
 * A person as the own page shows it, as much as the reader reaches (ORG-03).
 *
 * @param version handed back with a change
 * @param personnummer masked; only for administrators and the person
 * @param memberships newest first; a manager sees those at the own units
 * @param roles a manager sees those at the own units
 */
public record PersonDetails(
        PersonId id,
        long version,
        PersonData data,
        Presence presence,
        @Nullable HsaId hsaId,
        @Nullable String personnummer,
        List<String> userNames,
        List<Place> memberships,
        List<Held> roles) {

    public boolean isActive() {
        return presence != Presence.DEACTIVATED;
    }

    /** A membership with its unit. */
    public record Place(UUID id, UnitSummary unit, Period period) {}

    /** A role with its unit; administrators have none. */
    public record Held(Role role, @Nullable UnitSummary unit) {}
}
