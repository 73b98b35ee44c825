/** Sign-in logs of the care systems: imported files, when each account was last used, and what days are covered (REN-03). */
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
            "accounts"
        })
@NullMarked
package se.omsorgsportal.signins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
