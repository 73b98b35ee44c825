package se.omsorgsportal.accounts;

import java.util.Optional;
import org.springframework.stereotype.Service;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;

/** Accounts in the care systems' directory: one for each person, its name never given to another (PRV-11). */
@Service
public class Accounts {

    /** The person's user name; the first free one is taken for them when they have none. Safe when two do it at once. */
    public UserName nameFor(PersonId person, PersonName name) {
        throw new IllegalStateException("to come");
    }

    public Optional<AccountDetails> of(PersonId person) {
        throw new IllegalStateException("to come");
    }
}
