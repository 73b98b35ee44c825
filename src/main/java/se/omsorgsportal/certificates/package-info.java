/** SITHS certificates from order to revocation, beside the cards that carry them (SIT-01 to SIT-04). */
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
            "provisioning"
        })
@NullMarked
package se.omsorgsportal.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
