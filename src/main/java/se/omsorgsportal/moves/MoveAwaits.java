package se.omsorgsportal.moves;

import java.time.Instant;

/** A unit has done its part, or named another day; now the other one has the move (MOV-01). */
public record MoveAwaits(MoveId move, MoveSide side, Instant at) {}
