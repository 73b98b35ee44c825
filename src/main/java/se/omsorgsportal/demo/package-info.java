/** Fictitious data for trying the portal out, and the generator that fills it for measuring. */
@NullMarked
package se.omsorgsportal.demo;

import org.jspecify.annotations.NullMarked;
