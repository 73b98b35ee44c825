package se.omsorgsportal.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * An account as its person's manager sees it.
 *
 * @param outcome what the renewal made of it; nothing when it is about its use only
 */
public record StaffAccount(
        PersonId person,
        String name,
        String userName,
        @Nullable LocalDate lastSignIn,
        LocalDate created,
        LocalDate validTo,
        @Nullable Outcome outcome) {}
