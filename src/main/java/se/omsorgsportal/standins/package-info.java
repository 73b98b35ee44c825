/** Stand-ins: managers and administrators name who acts for them for some days (ORD-11). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "setup",
            "security",
            "audit",
            "routines",
            "shell",
            "personaldata",
            "organisation"
        })
@NullMarked
package se.omsorgsportal.standins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
