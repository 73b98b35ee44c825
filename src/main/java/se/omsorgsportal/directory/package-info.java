/** Accounts in the municipality's directory, over LDAP (PRV-15): asked for in a transaction, carried out outside of any. */
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
package se.omsorgsportal.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
