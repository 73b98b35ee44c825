package se.omsorgsportal.servicewindows;

import java.time.Instant;

/**
 * How often a window has changed and when last, so that whoever has a copy of it knows which is the newer one.
 *
 * @param number rises with every change
 */
public record WindowRevision(int number, Instant at) {}
