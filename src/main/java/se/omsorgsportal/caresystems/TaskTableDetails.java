package se.omsorgsportal.caresystems;

import java.util.List;
import se.omsorgsportal.organisation.ProfessionalFunction;

/**
 * The task table of one function, to be looked at and changed (PRV-16).
 *
 * @param version what a change has to name, so that two administrators do not overwrite each other
 * @param isDefault whether it says what the routine says
 */
public record TaskTableDetails(ProfessionalFunction function, long version, List<TaskRule> rules, boolean isDefault) {}
