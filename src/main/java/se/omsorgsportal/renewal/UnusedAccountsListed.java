package se.omsorgsportal.renewal;

import java.time.LocalDate;
import java.util.List;
import se.omsorgsportal.shared.PersonId;

/**
 * It is time to tell these managers which of their staff's accounts are not used (REN-05).
 *
 * @param month its first day: each manager is told once a month
 */
public record UnusedAccountsListed(LocalDate month, List<PersonId> managers) {}
