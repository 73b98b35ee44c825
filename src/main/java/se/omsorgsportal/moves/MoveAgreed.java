package se.omsorgsportal.moves;

import java.time.LocalDate;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Both units have named the same day; the administrators are to be told (MOV-02). */
public record MoveAgreed(MoveId move, PersonId person, UnitId from, UnitId to, LocalDate day) {}
