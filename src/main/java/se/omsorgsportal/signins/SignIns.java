package se.omsorgsportal.signins;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SignedIn;

/** What the imported logs tell as a whole (REN-02, REN-03). */
@Service
@Transactional(readOnly = true)
public class SignIns {

    private final ImportStore imports;
    private final Routines routines;

    SignIns(ImportStore imports, Routines routines) {
        this.imports = imports;
        this.routines = routines;
    }

    /** The days that all whole files together tell about. */
    @SignedIn
    public Coverage coverage() {
        return Coverage.of(imports.coveredDays(), routines.get(SignInRoutines.QUIET_DAYS));
    }
}
