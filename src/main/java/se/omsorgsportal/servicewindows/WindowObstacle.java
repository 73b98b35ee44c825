package se.omsorgsportal.servicewindows;

import java.util.List;

/**
 * A condition that does not hold.
 *
 * @param which areas, rounds or how many, for people to read
 */
public record WindowObstacle(WindowCondition condition, List<String> which) {}
