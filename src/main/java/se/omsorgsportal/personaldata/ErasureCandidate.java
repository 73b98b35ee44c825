package se.omsorgsportal.personaldata;

import java.time.LocalDate;
import java.util.Set;
import se.omsorgsportal.shared.PersonId;

/**
 * Somebody whose time to be kept is over.
 *
 * @param name empty once it is erased
 * @param leftOn the last day
 * @param holds why the data stays for now; none when it can be erased
 */
public record ErasureCandidate(PersonId person, String name, LocalDate leftOn, Set<String> holds) {

    public boolean isErasable() {
        return holds.isEmpty();
    }
}
