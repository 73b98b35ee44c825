package se.omsorgsportal.moves;

import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** The move will not be; when it had taken effect, the person belongs to the unit that was left again (MOV-04). */
public record MoveCalledOff(MoveId move, PersonId person, UnitId from, UnitId to, boolean undone) {}
