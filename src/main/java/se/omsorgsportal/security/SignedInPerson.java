package se.omsorgsportal.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import se.omsorgsportal.shared.PersonId;

/** A principal that says which person it is, however they signed in. */
public interface SignedInPerson {

    PersonId personId();

    static Optional<PersonId> of(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.personId())
                : Optional.empty();
    }
}
