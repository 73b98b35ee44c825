/** The end of a whole provider's work: its contract is over, and everybody leaves on one day (END-05). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "shell",
            "personaldata",
            "organisation",
            "caresystems",
            "orders",
            "orders :: navigation",
            "provisioning"
        })
@NullMarked
package se.omsorgsportal.providerendings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
