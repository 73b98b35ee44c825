/**
 * Login at the municipality's identity providers by SAML 2, with two factors (ALL-03). Signatures, decryption, metadata
 * and logout are Spring Security's and OpenSAML's; only the policy on top is the portal's own.
 */
@NullMarked
package se.omsorgsportal.security.saml;

import org.jspecify.annotations.NullMarked;
