package se.omsorgsportal.organisation;

/** A unit as its page shows it; the version is handed back with a change. */
public record UnitDetails(UnitSummary unit, long version) {}
