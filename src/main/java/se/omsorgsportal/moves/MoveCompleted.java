package se.omsorgsportal.moves;

import java.time.LocalDate;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** The account's unit is changed and the move is done (MOV-02). */
public record MoveCompleted(MoveId move, PersonId person, UnitId from, UnitId to, LocalDate day) {}
