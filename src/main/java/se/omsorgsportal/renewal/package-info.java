/** Renewal of accounts by their last sign-in: runs, the calendar of lapses, lists of unused accounts (REN). */
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
            "caresystems",
            "orders",
            "accounts",
            "directory",
            "provisioning",
            "signins"
        })
@NullMarked
package se.omsorgsportal.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
