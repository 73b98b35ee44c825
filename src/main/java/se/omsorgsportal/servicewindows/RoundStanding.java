package se.omsorgsportal.servicewindows;

import java.util.List;

/** How a round of tests stands. */
public record RoundStanding(boolean everyProtocolFilledIn, int openBlockingFaults, List<String> uncoveredAreas) {}
