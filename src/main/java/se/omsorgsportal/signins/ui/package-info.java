/** The views of sign-in logs. */
@NullMarked
package se.omsorgsportal.signins.ui;

import org.jspecify.annotations.NullMarked;
