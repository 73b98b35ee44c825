/** Providers, their units, people, and who belongs where and when (ORG-01 to ORG-03). */
@ApplicationModule(allowedDependencies = {"shared", "setup", "security", "audit", "routines", "shell", "personaldata"})
@NullMarked
package se.omsorgsportal.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
