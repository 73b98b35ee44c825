package se.omsorgsportal.servicewindows;

import java.util.List;
import java.util.Set;

/**
 * A window as an administrator plans it.
 *
 * @param dates proposed; an urgent window has exactly one
 * @param warned whether the administrator has seen what speaks against the dates and wants them all the same
 */
public record PlanForm(
        WindowKind kind,
        Set<String> systems,
        boolean secondRound,
        String effect,
        List<WindowSchedule> dates,
        boolean warned) {}
