package se.omsorgsportal.moves;

import java.time.LocalDate;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** The day has come and the person belongs to the other unit: the account's unit is to be changed now (MOV-05). */
public record MoveTookEffect(MoveId move, PersonId person, UnitId from, UnitId to, LocalDate day) {}
