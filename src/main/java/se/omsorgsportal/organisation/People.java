package se.omsorgsportal.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** The people of the organisation: who they are, where they belong, what they may do in the portal. */
@Service
public class People {

    private static final IllegalStateException TO_COME = new IllegalStateException("to come");

    /** Not restricted by scope: for mails and for showing who did something. */
    public Optional<PersonSummary> find(PersonId id) {
        throw TO_COME;
    }

    public Optional<PersonSummary> findByEmail(EmailAddress email) {
        throw TO_COME;
    }

    /** Full names for a list, in one query; a person who was erased is missing. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        throw TO_COME;
    }

    /** Active holders of a portal role at any of the units; for administrators the units do not matter. */
    public List<PersonSummary> holders(Role role, Collection<UnitId> units) {
        throw TO_COME;
    }

    /** Staff whose name begins with the text, or has a part that does, within the current user's reach; at most 20. */
    public List<PersonSummary> suggest(String text) {
        throw TO_COME;
    }

    /** Registers somebody new, or adds the memberships to the person who already has the e-mail address; audited. */
    public PersonId register(NewPerson person) {
        throw TO_COME;
    }

    /** From now on the person can sign in by this name. Refused when the name is another person's. */
    public void linkLogin(PersonId person, LoginKind kind, String value) {
        throw TO_COME;
    }
}
