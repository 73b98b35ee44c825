package se.omsorgsportal.security;

import java.util.Collection;
import java.util.Map;
import se.omsorgsportal.shared.PersonId;

/** What people are called, for the modules that the organisation stands on; implemented by the organisation. */
public interface PersonNames {

    /** Full names, in one query; a person who was erased is missing. */
    Map<PersonId, String> names(Collection<PersonId> ids);

    /** The people whose name begins with the text or has a part that does, best first; at most 20. */
    Map<PersonId, String> suggest(String text);
}
