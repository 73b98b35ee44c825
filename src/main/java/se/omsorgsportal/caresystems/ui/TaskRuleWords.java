package se.omsorgsportal.caresystems.ui;

import java.util.Map;
import java.util.stream.Collectors;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.shared.ui.Texts;

/** Puts a line of the task table into words; the names are asked for once. */
record TaskRuleWords(Map<String, String> systems, Map<PermissionCode, PermissionSummary> permissions) {

    static TaskRuleWords of(CareSystems systems) {
        return new TaskRuleWords(
                systems.systemNames(),
                systems.permissions().stream().collect(Collectors.toMap(PermissionSummary::code, each -> each)));
    }

    String what(TaskRule rule) {
        var system = systems.getOrDefault(rule.system(), "");
        var permission = permissions.get(new PermissionCode(rule.permission()));
        return permission == null ? system : system + ": " + permission.name();
    }

    String after(TaskRule rule) {
        return rule.after().isEmpty()
                ? Texts.of("task-table.at-once")
                : rule.after().stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }
}
