package se.omsorgsportal.servicewindows;

import java.util.Set;

/**
 * What a window is about.
 *
 * @param systems codes of the care-system catalogue
 * @param secondRound whether those who come by Citrix test too (WIN-09)
 * @param effect who is hit and how, for the CAB and the announcement
 */
public record WindowContent(Set<String> systems, boolean secondRound, String effect) {}
