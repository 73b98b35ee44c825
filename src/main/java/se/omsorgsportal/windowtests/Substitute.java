package se.omsorgsportal.windowtests;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;

/**
 * Somebody who tests in another's place.
 *
 * @param person nobody when the portal does not know the address
 */
public record Substitute(
        String name, EmailAddress email, @Nullable PersonId person) {}
