/** Value objects that every module speaks in: identifiers, names, addresses, periods. No beans, no tables. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package se.omsorgsportal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
