package se.omsorgsportal.moves;

/** Why the portal itself gave up a move on its day: something that held when the units agreed does so no longer. */
public enum MoveObstacle {
    PERSON_INACTIVE,
    UNIT_INACTIVE,
    NOT_AT_UNIT,
    ALREADY_THERE,
    ENDING
}
