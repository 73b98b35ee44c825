/** The form that ends a provider, and the page where another administrator decides on it. */
@NullMarked
package se.omsorgsportal.providerendings.ui;

import org.jspecify.annotations.NullMarked;
