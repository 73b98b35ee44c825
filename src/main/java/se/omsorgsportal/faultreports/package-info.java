/** Every user's short check after a service window, and the faults that users report from where they sit (WIN-13). */
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
            "provisioning",
            "servicewindows"
        })
@NullMarked
package se.omsorgsportal.faultreports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
