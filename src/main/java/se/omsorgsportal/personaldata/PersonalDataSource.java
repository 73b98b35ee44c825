package se.omsorgsportal.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.omsorgsportal.shared.PersonId;

/**
 * What one module keeps about people (ALL-06); a bean of each module that keeps anything. Called in a transaction, in
 * the name of the portal.
 */
public interface PersonalDataSource {

    /** Lower comes first in the file; erased in the opposite order, so that what stands on others goes before them. */
    int order();

    /**
     * The columns that this source answers for, as {@code orders.beneficiary}: those that say whose a row is, and those
     * that hold a name, an address or the like. A test goes through the whole database and finds what nobody answers for.
     */
    Set<String> covers();

    /** Everything that is kept about the person, by section. */
    List<PersonalSection> about(PersonId person);

    /** Why people's data must be kept for now. */
    default List<Hold> holds() {
        return List.of();
    }

    /** Erases what may go, and takes the names out of what must stay; the same again changes nothing. */
    default void erase(PersonId person) {}

    /** Erases what belongs to nobody who is known, as drafts, when nobody has touched it since then. */
    default void eraseUntouchedSince(Instant moment) {}
}
