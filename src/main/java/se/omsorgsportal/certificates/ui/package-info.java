/** Views of certificates and revocations. */
@NullMarked
package se.omsorgsportal.certificates.ui;

import org.jspecify.annotations.NullMarked;
