package se.omsorgsportal.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.demo.SeedOrders.Approved;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.WorkingDays;

/** The tasks of approved orders, done as far as the order has come. */
final class SeedTasks {

    private final SeedTable provisionings = new SeedTable(
            "provisioning",
            "order_id, version, person_id, ordered_by, case_number, starts_on, ends_on, account_made, withdrawn");
    private final SeedTable units = new SeedTable("provisioning_unit", "order_id, unit_id");
    private final SeedTable tasks = new SeedTable(
            "provisioning_task",
            "id, version, order_id, kind, owner, care_system, permissions, state, due, note, opened_at, done_by, done_at");
    private final SeedTable dependencies = new SeedTable("provisioning_task_dependency", "task_id, waits_for");
    private final Map<ProfessionalFunction, List<TaskRule>> rules = new HashMap<>();
    private final CareSystems systems;
    private final SeedChance chance;

    SeedTasks(CareSystems systems, SeedChance chance) {
        this.systems = systems;
        this.chance = chance;
    }

    void add(Approved order, boolean accountMade) {
        var function = order.worker().function();
        var all = rules.computeIfAbsent(function, systems::tasksFor);
        provisionings.add(
                order.id(),
                1,
                order.worker().id(),
                order.place().manager(),
                order.number().toString(),
                order.plan().start(),
                null,
                accountMade,
                false);
        units.add(order.id(), order.place().unit());
        var done = done(order.plan().state(), all);
        all.forEach(rule -> task(order, rule, all, done));
    }

    private static Set<TaskKind> done(OrderState state, List<TaskRule> rules) {
        var done = EnumSet.noneOf(TaskKind.class);
        for (var rule : rules) {
            boolean before = rule.owner() != TaskOwner.USER && rule.task() != TaskKind.HAND_OVER_LOGIN;
            if (state == OrderState.DELIVERED || state == OrderState.READY && before) {
                done.add(rule.task());
            }
        }
        return done;
    }

    private void task(Approved order, TaskRule rule, List<TaskRule> all, Set<TaskKind> done) {
        boolean isDone = done.contains(rule.task());
        boolean isOpen = isDone || done.containsAll(rule.after());
        var id = chance.id(order.at());
        var due = rule.owner() == TaskOwner.USER
                ? order.plan().start()
                : WorkingDays.before(order.plan().start(), 1);
        tasks.add(
                id,
                1,
                order.id(),
                rule.task().name(),
                rule.owner().name(),
                rule.system(),
                permissions(order, rule, all),
                isDone ? "DONE" : isOpen ? "OPEN" : "WAITING",
                due,
                "",
                isOpen ? opened(order, rule) : null,
                isDone ? by(order, rule) : null,
                isDone ? order.settled() : null);
        rule.after().forEach(other -> dependencies.add(id, other.name()));
    }

    private static LocalDateTime opened(Approved order, TaskRule rule) {
        return rule.after().isEmpty() ? order.at() : order.settled();
    }

    private static @Nullable UUID by(Approved order, TaskRule rule) {
        return switch (rule.owner()) {
            case ADMINISTRATOR -> order.administrator();
            case MANAGER -> order.place().manager();
            case USER -> order.worker().id();
        };
    }

    /** What was ordered in the task's system; the account bears what no task gives. */
    private static String permissions(Approved order, TaskRule rule, List<TaskRule> all) {
        var codes = SeedOrders.wanted(order.worker().function());
        var here = codes.stream().filter(code -> isIn(code, rule));
        var homeless = codes.stream()
                .filter(code -> rule.task() == TaskKind.AD_ACCOUNT)
                .filter(code -> all.stream().noneMatch(one -> one.owner() != TaskOwner.USER && isIn(code, one)));
        var given = Stream.concat(here, homeless).sorted().toList();
        return given.isEmpty() ? rule.permission() : String.join(",", given);
    }

    private static boolean isIn(String code, TaskRule rule) {
        return code.startsWith(rule.system() + ".");
    }

    void write(Connection database) throws SQLException {
        for (var table : List.of(provisionings, units, tasks, dependencies)) {
            table.write(database);
        }
    }
}
