/** Moves of staff between two units of one provider, acted on by both units and the administrators (MOV). */
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
            "accounts",
            "directory",
            "directory :: ui",
            "caresystems",
            "orders",
            "orders :: navigation",
            "organisation :: navigation"
        })
@NullMarked
package se.omsorgsportal.moves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
