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
 * the login handed over by the manager, the duties accepted by the user. A change and an ending are begun and ended with the
 * account by an administrator.
 */
final class TaskTableCheck {

    private static final Map<TaskKind, TaskOwner> FIXED = Map.of(
            TaskKind.AD_ACCOUNT, TaskOwner.ADMINISTRATOR,
            TaskKind.HAND_OVER_LOGIN, TaskOwner.MANAGER,
            TaskKind.ACCEPT_DUTIES, TaskOwner.USER,
            TaskKind.END_AD_ACCOUNT, TaskOwner.ADMINISTRATOR);
    private static final Map<Occasion, List<TaskKind>> NEEDED = Map.of(
            Occasion.START, List.of(TaskKind.AD_ACCOUNT, TaskKind.HAND_OVER_LOGIN),
            Occasion.CHANGE, List.of(TaskKind.CHANGE_AD_ACCOUNT),
            Occasion.END, List.of(TaskKind.END_AD_ACCOUNT));

    private final Map<TaskKind, TaskRule> rules = new EnumMap<>(TaskKind.class);
    private final Map<TaskKind, Set<TaskKind>> before;

    private TaskTableCheck(ProfessionalFunction function, Occasion occasion, List<TaskRule> wanted) {
        for (var rule : wanted) {
            var kind = rule.task();
            if (rule.function() != function || !kind.isInTable() || kind.occasion() != occasion) {
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
        check(function, Occasion.START, wanted);
    }

    static void check(ProfessionalFunction function, Occasion occasion, List<TaskRule> wanted) {
        var check = new TaskTableCheck(function, occasion, wanted);
        check.fixedTasks(NEEDED.getOrDefault(occasion, List.of()));
        check.rules.values().forEach(occasion == Occasion.START ? check::order : TaskTableCheck::notTheUsers);
    }

    /** Who leaves does nothing more in the portal, and a change is carried out for the user, not by them. */
    private static void notTheUsers(TaskRule rule) {
        if (rule.owner() == TaskOwner.USER) {
            throw new InvalidInput("owner", "task-table.error.not-user", rule.task());
        }
    }

    private void fixedTasks(List<TaskKind> all) {
        for (var needed : all) {
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
