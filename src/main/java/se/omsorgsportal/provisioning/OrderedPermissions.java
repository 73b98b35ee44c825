package se.omsorgsportal.provisioning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.caresystems.TaskRule;

/**
 * What was granted in an order, sorted to the tasks that give it: a task gives what was ordered in its system, or what
 * the table says when nothing was. What nobody's task gives stands with the account, so that an
 * administrator sees it.
 */
record OrderedPermissions(Map<PermissionCode, PermissionSummary> granted, List<TaskRule> rules) {

    Collection<PermissionCode> in(TaskRule rule) {
        var ordered = ordered(rule.system());
        if (rule.task() == TaskKind.AD_ACCOUNT || rule.task() == TaskKind.CHANGE_AD_ACCOUNT) {
            return Stream.concat(ordered.stream(), homeless().stream()).toList();
        }
        if (ordered.isEmpty() && !rule.permission().isEmpty()) {
            return List.of(new PermissionCode(rule.permission()));
        }
        return ordered;
    }

    private List<PermissionCode> ordered(String system) {
        return granted.values().stream()
                .filter(permission -> permission.system().equals(system))
                .map(PermissionSummary::code)
                .toList();
    }

    private List<PermissionCode> homeless() {
        return granted.values().stream()
                .filter(permission -> rules.stream()
                        .noneMatch(rule ->
                                rule.owner() != TaskOwner.USER && rule.system().equals(permission.system())))
                .map(PermissionSummary::code)
                .toList();
    }
}
