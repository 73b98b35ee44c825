/** The append-only, hash-chained log of every act that changed something (ALL-02). */
@ApplicationModule(allowedDependencies = {"shared", "setup", "security", "shell"})
@NullMarked
package se.omsorgsportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
