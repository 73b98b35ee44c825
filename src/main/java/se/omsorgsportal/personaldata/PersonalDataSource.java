package se.omsorgsportal.personaldata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.omsorgsportal.shared.PersonId;

/**
 * What one module keeps about people (ALL-06); a bean of each module that keeps anything. Called in a transaction, in
 * the name of the portal.
 */
public interface PersonalDataSource {

    /** Lower comes first in the file. */
    int order();

    /** Everything that is kept about the person, by section. */
    List<PersonalSection> about(PersonId person);

    /**
     * Why these people's data must be kept for now; those without a reason are missing.
     *
     * @return names of reasons, as {@code open-order}; their words stand under {@code personal-data.hold.<name>}
     */
    default Map<PersonId, Set<String>> holds(Collection<PersonId> people) {
        return Map.of();
    }

    /** Erases what may go, and takes the names out of what must stay; the same again changes nothing. */
    default void erase(PersonId person) {}
}
