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

    /** What somebody who begins in the function gives. */
    public TaskTableDetails of(ProfessionalFunction function) {
        return of(function, Occasion.START);
    }

    public TaskTableDetails of(ProfessionalFunction function, Occasion occasion) {
        var now = rules.of(function, occasion);
        boolean isDefault = new HashSet<>(now).equals(new HashSet<>(rules.byDefault(function, occasion)));
        return new TaskTableDetails(function, occasion, rules.version(function), now, isDefault);
    }

    @Transactional
    public void change(ProfessionalFunction function, long version, List<TaskRule> wanted) {
        change(function, Occasion.START, version, wanted);
    }

    /** Puts these lines in the place of the occasion's; orders already approved keep the tasks they have. */
    @Transactional
    public void change(ProfessionalFunction function, Occasion occasion, long version, List<TaskRule> wanted) {
        TaskTableCheck.check(function, occasion, wanted);
        checkNames(wanted);
        replace("task-table.changed", function, occasion, version, wanted);
    }

    @Transactional
    public void restoreDefault(ProfessionalFunction function, long version) {
        restoreDefault(function, Occasion.START, version);
    }

    /** Goes back to what the routine says. */
    @Transactional
    public void restoreDefault(ProfessionalFunction function, Occasion occasion, long version) {
        replace("task-table.restored", function, occasion, version, rules.byDefault(function, occasion));
    }

    private void replace(
            String act, ProfessionalFunction function, Occasion occasion, long version, List<TaskRule> wanted) {
        if (!rules.take(function, version)) {
            throw new ChangedMeanwhile();
        }
        var before = byKind(rules.of(function, occasion));
        var after = byKind(wanted);
        rules.replace(function, occasion, wanted);
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
