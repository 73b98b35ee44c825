package se.omsorgsportal.security.saml;

import org.springframework.security.core.AuthenticatedPrincipal;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.shared.PersonId;

/**
 * Somebody an identity provider has vouched for.
 *
 * @param name the provider's NameID; its single logout goes by it
 */
record SamlPrincipal(PersonId personId, String name) implements SignedInPerson, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return name;
    }

    /** Never the NameID, which may be a personnummer. */
    @Override
    public String toString() {
        return personId.toString();
    }
}
