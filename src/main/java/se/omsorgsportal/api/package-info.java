/** The portal for other systems: orders, service windows and status over HTTP, by tokens that are made and revoked here (ALL-08). */
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
            "servicewindows",
            "status"
        })
@NullMarked
package se.omsorgsportal.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
