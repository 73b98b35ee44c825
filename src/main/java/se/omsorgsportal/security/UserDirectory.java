package se.omsorgsportal.security;

import java.util.Optional;
import se.omsorgsportal.shared.PersonId;

/** Where the login looks people up; implemented by the organisation. Only people who are active today are found. */
public interface UserDirectory {

    /** The person whom an identity provider names so (ALL-03). */
    Optional<PortalUser> find(LoginKind kind, String value);

    Optional<PortalUser> find(PersonId id);
}
