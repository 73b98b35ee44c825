package se.omsorgsportal.security;

import java.util.UUID;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;

/**
 * That somebody acts for another one in one of their roles, on some days (ORD-11).
 *
 * @param of the one who is stood in for
 */
public record StandIn(UUID id, Role role, PersonId of, PersonId deputy, Period period) {}
