package se.omsorgsportal.caresystems;

import java.util.Set;
import se.omsorgsportal.organisation.ProfessionalFunction;

/**
 * One line of the function × system × owner table (PRV-16).
 *
 * @param system the care system's code, empty when the task is about none
 * @param permission what to give in the system, as {@code utförarpersonal}; empty when there is no choice
 * @param after the tasks that have to be done first
 */
public record TaskRule(
        ProfessionalFunction function,
        TaskKind task,
        String system,
        String permission,
        TaskOwner owner,
        Set<TaskKind> after) {}
