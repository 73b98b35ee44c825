/** Omsorgsportalen: who may use the care systems, with which account and which certificate. */
@NullMarked
package se.omsorgsportal;

import org.jspecify.annotations.NullMarked;
