/** Who is using the portal and as what: roles, the signed-in person, access rules, SAML and demo login, secrets. */
@ApplicationModule(allowedDependencies = {"shared", "setup"})
@NullMarked
package se.omsorgsportal.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
