package se.omsorgsportal.caresystems;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;

/** The function × system × owner table, for the administrators who look after it (PRV-16). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class TaskTable {

    private final TaskRules rules;
    private final Catalogue catalogue;
    private final AuditLog audit;

    TaskTable(TaskRules rules, Catalogue catalogue, AuditLog audit) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    public TaskTableDetails of(ProfessionalFunction function) {
        var now = rules.of(function);
        boolean isDefault = new HashSet<>(now).equals(new HashSet<>(rules.byDefault(function)));
        return new TaskTableDetails(function, rules.version(function), now, isDefault);
    }

    /** Puts these lines in the place of the function's table; orders already approved keep the tasks they have. */
    @Transactional
    public void change(ProfessionalFunction function, long version, List<TaskRule> wanted) {
        TaskTableCheck.check(function, wanted);
        checkNames(wanted);
        replace("task-table.changed", function, version, wanted);
    }

    /** Goes back to what the routine says. */
    @Transactional
    public void restoreDefault(ProfessionalFunction function, long version) {
        replace("task-table.restored", function, version, rules.byDefault(function));
    }

    private void replace(String act, ProfessionalFunction function, long version, List<TaskRule> wanted) {
        if (!rules.take(function, version)) {
            throw new ChangedMeanwhile();
        }
        var before = byKind(rules.of(function));
        var after = byKind(wanted);
        rules.replace(function, wanted);
        var record = Act.of(act, "task-table", function.name(), function.name());
        for (var kind : TaskKind.values()) {
            record = record.changed(kind.name(), text(before.get(kind)), text(after.get(kind)));
        }
        audit.record(record);
    }

    private void checkNames(List<TaskRule> wanted) {
        var systems =
                catalogue.systems().stream().map(Catalogue.SystemRow::code).toList();
        var codes = wanted.stream()
                .map(TaskRule::permission)
                .filter(code -> !code.isEmpty())
                .map(PermissionCode::new)
                .toList();
        var permissions = codes.isEmpty()
                ? Map.<String, PermissionSummary>of()
                : catalogue.byCode(codes).values().stream()
                        .collect(toMap(each -> each.code().value(), identity()));
        for (var rule : wanted) {
            if (!rule.system().isEmpty() && !systems.contains(rule.system())) {
                throw new InvalidInput("system", "task-table.error.system");
            }
            var permission = permissions.get(rule.permission());
            if (!rule.permission().isEmpty()
                    && (permission == null || !permission.system().equals(rule.system()))) {
                throw new InvalidInput("permission", "task-table.error.permission");
            }
        }
    }

    private static Map<TaskKind, TaskRule> byKind(List<TaskRule> rules) {
        return rules.stream().collect(toMap(TaskRule::task, identity()));
    }

    private static @Nullable String text(@Nullable TaskRule rule) {
        if (rule == null) {
            return null;
        }
        var after = rule.after().stream().sorted().map(Enum::name).toList();
        return String.join(
                        " ",
                        Arrays.asList(rule.owner().name(), rule.system(), rule.permission(), String.join("+", after)))
                .strip();
    }
}
