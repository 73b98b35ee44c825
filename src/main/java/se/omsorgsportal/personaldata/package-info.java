/**
 * A person's data as one file, and its erasure when nothing requires it to be kept any more (ALL-06). Stands below the
 * modules that hold data: each contributes a {@link PersonalDataSource}.
 */
@ApplicationModule(allowedDependencies = {"shared", "setup", "security", "audit", "routines", "shell"})
@NullMarked
package se.omsorgsportal.personaldata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
