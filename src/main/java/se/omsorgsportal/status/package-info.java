/** What everybody may know without a login: which care systems are closed, when and until when (WIN-16). */
@ApplicationModule(
        allowedDependencies = {"shared", "setup", "security", "routines", "shell", "caresystems", "servicewindows"})
@NullMarked
package se.omsorgsportal.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
