/** Orders for accounts and permissions, from draft to delivery (ORD). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setup",
            "security",
            "audit",
            "routines",
            "shell",
            "personaldata",
            "organisation",
            "caresystems"
        })
@NullMarked
package se.omsorgsportal.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
