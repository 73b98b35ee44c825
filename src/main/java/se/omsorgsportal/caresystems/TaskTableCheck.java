package se.omsorgsportal.caresystems;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.InvalidInput;

/**
 * Whether an order can come to its end by a function's table (PRV-16): no task waits for itself by any way round, the
 * login is handed over when all that the portal's and the manager's people do is done (PRV-09) except the card, which
 * is an order of its own (PRV-08), and what the user does comes after that. The account is made by an administrator,
 * the login handed over by the manager, the duties accepted by the user.
 */
final class TaskTableCheck {

    private static final Map<TaskKind, TaskOwner> FIXED = Map.of(
            TaskKind.AD_ACCOUNT, TaskOwner.ADMINISTRATOR,
            TaskKind.HAND_OVER_LOGIN, TaskOwner.MANAGER,
            TaskKind.ACCEPT_DUTIES, TaskOwner.USER);

    private final Map<TaskKind, TaskRule> rules = new EnumMap<>(TaskKind.class);
    private final Map<TaskKind, Set<TaskKind>> before;

    private TaskTableCheck(ProfessionalFunction function, List<TaskRule> wanted) {
        for (var rule : wanted) {
            if (rule.function() != function || !rule.task().isInTable()) {
                throw new InvalidInput("kind", "task-table.error.kind");
            }
            if (rules.put(rule.task(), rule) != null) {
                throw new InvalidInput("kind", "task-table.error.twice", rule.task());
            }
        }
        before = rules.values().stream().collect(toMap(TaskRule::task, this::allBefore));
    }

    /** Throws {@link InvalidInput} that names the task and the cure. */
    static void check(ProfessionalFunction function, List<TaskRule> wanted) {
        var check = new TaskTableCheck(function, wanted);
        check.fixedTasks();
        check.rules.values().forEach(check::order);
    }

    private void fixedTasks() {
        for (var needed : List.of(TaskKind.AD_ACCOUNT, TaskKind.HAND_OVER_LOGIN)) {
            if (!rules.containsKey(needed)) {
                throw new InvalidInput("kind", "task-table.error.needed", needed);
            }
        }
        FIXED.forEach((kind, owner) -> {
            var rule = rules.get(kind);
            if (rule != null && rule.owner() != owner) {
                throw new InvalidInput("owner", "task-table.error.owner", kind, owner);
            }
        });
    }

    private void order(TaskRule rule) {
        var kind = rule.task();
        if (kind == TaskKind.HAND_OVER_LOGIN || kind == TaskKind.ORDER_SITHS) {
            return;
        }
        if (rule.owner() == TaskOwner.USER) {
            if (!earlier(kind).contains(TaskKind.HAND_OVER_LOGIN)) {
                throw new InvalidInput("after", "task-table.error.user-first", kind);
            }
        } else if (!earlier(TaskKind.HAND_OVER_LOGIN).contains(kind)) {
            throw new InvalidInput("after", "task-table.error.hand-over-first", kind);
        }
    }

    private Set<TaskKind> earlier(TaskKind kind) {
        return before.getOrDefault(kind, Set.of());
    }

    private Set<TaskKind> allBefore(TaskRule rule) {
        var found = EnumSet.noneOf(TaskKind.class);
        collect(rule, found);
        if (found.contains(rule.task())) {
            throw new InvalidInput("after", "task-table.error.circle", rule.task());
        }
        return found;
    }

    private void collect(TaskRule rule, Set<TaskKind> found) {
        for (var kind : rule.after()) {
            var earlier = rules.get(kind);
            if (earlier == null) {
                throw new InvalidInput("after", "task-table.error.unknown", rule.task(), kind);
            }
            if (found.add(kind)) {
                collect(earlier, found);
            }
        }
    }
}
