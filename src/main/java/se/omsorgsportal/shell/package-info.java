/** The frame around every view: header, menu, one home per role composed of contributed cards, search, error pages. */
@ApplicationModule(allowedDependencies = {"shared", "setup", "security"})
@NullMarked
package se.omsorgsportal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
