/** The few view pieces that everybody uses, so that a date, a state or an error looks the same everywhere. */
@NullMarked
package se.omsorgsportal.shared.ui;

import org.jspecify.annotations.NullMarked;
