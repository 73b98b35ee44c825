/** What has to be done after an approval: tasks, dependencies, hand-over of credentials, first-day list, annex 1 (PRV). */
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
            "directory :: ui"
        })
@NullMarked
package se.omsorgsportal.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
