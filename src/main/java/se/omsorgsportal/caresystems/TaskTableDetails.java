package se.omsorgsportal.caresystems;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.omsorgsportal.organisation.ProfessionalFunction;

/**
 * The task table of one function, to be looked at and changed (PRV-16).
 *
 * @param version what a change has to name, so that two administrators do not overwrite each other
 * @param isDefault whether it says what the routine says
 */
public record TaskTableDetails(
        ProfessionalFunction function, Occasion occasion, long version, List<TaskRule> rules, boolean isDefault) {

    /** The lines with this one in the place of the one of its kind; the hand-over waits for one that is new. */
    public List<TaskRule> with(TaskRule rule) {
        boolean isNew = rules.stream().noneMatch(each -> each.task() == rule.task());
        boolean waitedFor = isNew && rule.owner() != TaskOwner.USER && rule.task() != TaskKind.ORDER_SITHS;
        return Stream.concat(
                        rules.stream()
                                .filter(each -> each.task() != rule.task())
                                .map(each -> waitedFor && each.task() == TaskKind.HAND_OVER_LOGIN
                                        ? waiting(each, rule.task(), true)
                                        : each),
                        Stream.of(rule))
                .sorted(Comparator.comparing(TaskRule::task))
                .toList();
    }

    /** The lines without the task; nothing waits for it any more. */
    public List<TaskRule> without(TaskKind kind) {
        return rules.stream()
                .filter(each -> each.task() != kind)
                .map(each -> waiting(each, kind, false))
                .toList();
    }

    private static TaskRule waiting(TaskRule rule, TaskKind kind, boolean waits) {
        Set<TaskKind> after = new HashSet<>(rule.after());
        if (waits) {
            after.add(kind);
        } else {
            after.remove(kind);
        }
        return new TaskRule(
                rule.function(), rule.task(), rule.system(), rule.permission(), rule.owner(), Set.copyOf(after));
    }
}
