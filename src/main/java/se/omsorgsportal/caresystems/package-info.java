/** The catalogue of care systems, their modules, integrations and permissions, and the table of which tasks a function gives (PRV-16). */
@ApplicationModule(allowedDependencies = {"shared", "setup", "security", "audit", "routines", "shell", "organisation"})
@NullMarked
package se.omsorgsportal.caresystems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
