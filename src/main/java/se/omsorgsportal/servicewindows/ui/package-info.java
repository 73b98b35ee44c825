/** The views of the service windows. */
@NullMarked
package se.omsorgsportal.servicewindows.ui;

import org.jspecify.annotations.NullMarked;
