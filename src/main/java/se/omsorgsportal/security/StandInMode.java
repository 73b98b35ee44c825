package se.omsorgsportal.security;

import java.io.Serializable;
import java.util.UUID;

/** That whoever is signed in works as a stand-in now; kept with the login (ORD-11). */
record StandInMode(UUID standIn) implements Serializable {}
