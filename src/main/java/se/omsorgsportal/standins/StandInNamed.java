package se.omsorgsportal.standins;

import java.util.UUID;
import se.omsorgsportal.shared.PersonId;

/** Somebody has been named as a stand-in and is to be told (ORD-11). */
public record StandInNamed(UUID standIn, PersonId deputy) {}
