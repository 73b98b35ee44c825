package se.omsorgsportal.caresystems;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.organisation.ProfessionalFunction;

/** Keeps the function × system × owner table, one version for each function (PRV-16). */
@Repository
class TaskRules {

    private final JdbcClient jdbc;

    TaskRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaskRule> of(ProfessionalFunction function, Occasion occasion) {
        return read(function, occasion, "");
    }

    List<TaskRule> byDefault(ProfessionalFunction function, Occasion occasion) {
        return read(function, occasion, "_default");
    }

    long version(ProfessionalFunction function) {
        return jdbc.sql("SELECT version FROM task_table WHERE professional_function = :function")
                .param("function", function.name())
                .query(Long.class)
                .single();
    }

    /** Takes the next version if nobody else took it; the table is then locked until the transaction ends. */
    boolean take(ProfessionalFunction function, long version) {
        return jdbc.sql("UPDATE task_table SET version = version + 1"
                                + " WHERE professional_function = :function AND version = :version")
                        .param("function", function.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    void replace(ProfessionalFunction function, Occasion occasion, List<TaskRule> rules) {
        jdbc.sql("DELETE FROM task_rule WHERE professional_function = :function AND kind IN (:kinds)")
                .param("function", function.name())
                .param(
                        "kinds",
                        Arrays.stream(TaskKind.values())
                                .filter(kind -> kind.occasion() == occasion)
                                .map(Enum::name)
                                .toList())
                .update();
        rules.forEach(this::insert);
        rules.forEach(rule -> rule.after().forEach(waitsFor -> insert(rule, waitsFor)));
    }

    private void insert(TaskRule rule) {
        jdbc.sql("INSERT INTO task_rule (professional_function, kind, care_system, permission, owner)"
                        + " VALUES (:function, :kind, NULLIF(:system, ''), NULLIF(:permission, ''), :owner)")
                .param("function", rule.function().name())
                .param("kind", rule.task().name())
                .param("system", rule.system())
                .param("permission", rule.permission())
                .param("owner", rule.owner().name())
                .update();
    }

    private void insert(TaskRule rule, TaskKind waitsFor) {
        jdbc.sql("INSERT INTO task_rule_dependency (professional_function, kind, waits_for)"
                        + " VALUES (:function, :kind, :waitsFor)")
                .param("function", rule.function().name())
                .param("kind", rule.task().name())
                .param("waitsFor", waitsFor.name())
                .update();
    }

    private List<TaskRule> read(ProfessionalFunction function, Occasion occasion, String suffix) {
        return jdbc
                .sql("""
                        SELECT r.kind, COALESCE(r.care_system, '') AS care_system, COALESCE(r.permission, '') AS permission,
                            r.owner, (SELECT GROUP_CONCAT(d.waits_for) FROM task_rule_dependency%1$s d
                                WHERE d.professional_function = r.professional_function AND d.kind = r.kind) AS after
                        FROM task_rule%1$s r WHERE r.professional_function = :function""".formatted(suffix))
                .param("function", function.name())
                .query((row, number) -> new TaskRule(
                        function,
                        TaskKind.valueOf(row.getString("kind")),
                        row.getString("care_system"),
                        row.getString("permission"),
                        TaskOwner.valueOf(row.getString("owner")),
                        kinds(row.getString("after"))))
                .list()
                .stream()
                .filter(rule -> rule.task().occasion() == occasion)
                .sorted(Comparator.comparing(TaskRule::task))
                .toList();
    }

    private static Set<TaskKind> kinds(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(TaskKind::valueOf).collect(toUnmodifiableSet());
    }
}
