/** Service windows: from the first proposed date to the all-clear, moved only along one state machine (WIN). */
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
            "organisation :: navigation",
            "caresystems"
        })
@NullMarked
package se.omsorgsportal.servicewindows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
