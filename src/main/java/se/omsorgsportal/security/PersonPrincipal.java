package se.omsorgsportal.security;

import org.springframework.security.core.AuthenticatedPrincipal;
import se.omsorgsportal.shared.PersonId;

/** Somebody who has shown two factors and whom the organisation knows (ALL-03). */
public record PersonPrincipal(PersonId personId, String name) implements SignedInPerson, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return name;
    }
}
