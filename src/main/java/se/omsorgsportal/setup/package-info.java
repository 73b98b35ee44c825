/** What the environment decides: addresses, names, keys. A missing or contradictory setting stops the start with one sentence. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.omsorgsportal.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
