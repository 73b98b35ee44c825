package se.omsorgsportal.security;

import java.util.Set;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** How far a user's eyes go; a list query takes it as its first condition (ORG-03). */
public sealed interface Reach {

    record Everything() implements Reach {}

    /** The units, and the person's own things. */
    record Units(Set<UnitId> units, PersonId self) implements Reach {}

    record Self(PersonId self) implements Reach {}
}
