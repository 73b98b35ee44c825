package se.omsorgsportal.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import se.omsorgsportal.shared.PersonId;

/** A principal that says which person it is, however they signed in. */
public interface SignedInPerson {

    PersonId personId();

    /** What of the person's access counts here; a token may be narrower than its person. */
    default PortalUser narrowed(PortalUser user) {
        return user;
    }

    /** By what other way than the portal's pages the person acts, for the audit log; empty for the pages. */
    default String channel() {
        return "";
    }

    static Optional<PersonId> of(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.personId())
                : Optional.empty();
    }
}
