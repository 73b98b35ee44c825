/** Where administrators make and revoke tokens. */
@NullMarked
package se.omsorgsportal.api.ui;

import org.jspecify.annotations.NullMarked;
