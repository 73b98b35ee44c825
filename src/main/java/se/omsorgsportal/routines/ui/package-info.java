/** Shows the routine settings and the handbook; lets administrators change the settings. */
@NullMarked
package se.omsorgsportal.routines.ui;

import org.jspecify.annotations.NullMarked;
