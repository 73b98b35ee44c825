/** Many new employees ordered as one: a table of people, each with an order of their own (ORD-10). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setup",
            "security",
            "audit",
            "shell",
            "personaldata",
            "organisation",
            "caresystems",
            "orders",
            "orders :: navigation"
        })
@NullMarked
package se.omsorgsportal.bulkorders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
