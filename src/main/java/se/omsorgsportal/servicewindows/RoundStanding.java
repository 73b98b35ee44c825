package se.omsorgsportal.servicewindows;

/** How a round of tests stands; the areas that nobody covers are asked for by {@link Coverage}. */
public record RoundStanding(boolean everyProtocolFilledIn, int openBlockingFaults) {}
