/** The routine settings: every figure of the customer's routines with source, valid-from and decided mark; and the handbook that quotes them. */
@ApplicationModule(allowedDependencies = {"shared", "setup", "security", "audit"})
@NullMarked
package se.omsorgsportal.routines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
