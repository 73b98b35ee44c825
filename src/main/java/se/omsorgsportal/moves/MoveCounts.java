package se.omsorgsportal.moves;

/**
 * How many moves there are, for the homes.
 *
 * @param mine wait for the reader
 * @param late of those, where the day has gone by
 */
public record MoveCounts(long mine, long late, long open) {}
