/** MariaDB in the portal's own data directory, for {@code ./portal run} and the tests; left out of the production jar. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.omsorgsportal.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
