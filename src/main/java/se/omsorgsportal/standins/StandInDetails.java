package se.omsorgsportal.standins;

import java.time.LocalDate;
import java.util.UUID;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;

/**
 * A stand-in as it is shown.
 *
 * @param now whether it holds today
 */
public record StandInDetails(
        UUID id,
        Role role,
        PersonId of,
        String ofName,
        PersonId deputy,
        String deputyName,
        LocalDate first,
        LocalDate last,
        boolean now) {}
