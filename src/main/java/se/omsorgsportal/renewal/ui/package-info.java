/** The views of renewal: runs, the calendar of lapses, unused accounts. */
@NullMarked
package se.omsorgsportal.renewal.ui;

import org.jspecify.annotations.NullMarked;
