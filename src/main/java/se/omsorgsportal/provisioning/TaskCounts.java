package se.omsorgsportal.provisioning;

/** How many tasks a queue has, for the homes. */
public record TaskCounts(long open, long overdue, long handOver) {}
