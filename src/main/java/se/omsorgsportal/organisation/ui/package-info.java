/** Views of providers, units and people; what a person sees of them follows from their units (ORG-03). */
@NullMarked
package se.omsorgsportal.organisation.ui;

import org.jspecify.annotations.NullMarked;
