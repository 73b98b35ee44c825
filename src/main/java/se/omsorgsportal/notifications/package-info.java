/** Outbox mail, mail templates and in-app messages. Listens to what the other modules announce; nobody calls it. */
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
            "bulkorders",
            "accounts",
            "provisioning",
            "providerendings",
            "faultreports",
            "renewal",
            "servicewindows",
            "certificates",
            "moves",
            "servicewindows",
            "windowtests",
            "standins"
        })
@NullMarked
package se.omsorgsportal.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
