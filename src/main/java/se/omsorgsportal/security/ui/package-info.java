/** The pages around signing in: choose how, give the code, refused, signed out. */
@NullMarked
package se.omsorgsportal.security.ui;

import org.jspecify.annotations.NullMarked;
