/** Testing after a service window: who tests, the roll call, the protocols, the faults and the report (WIN-06, WIN-08, WIN-10, WIN-11). */
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
            "caresystems",
            "servicewindows"
        })
@NullMarked
package se.omsorgsportal.windowtests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
