package se.omsorgsportal.security;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * Who did something, as a history keeps it.
 *
 * @param forWhom whose stand-in they were (ORD-11)
 */
public record Actor(PersonId id, @Nullable PersonId forWhom) {

    /** Whether the person did it, or it was done for them: neither then decides on it (ORD-06, ORD-11). */
    public boolean involves(PersonId person) {
        return person.equals(id) || person.equals(forWhom);
    }
}
