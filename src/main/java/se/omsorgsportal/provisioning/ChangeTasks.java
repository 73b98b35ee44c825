package se.omsorgsportal.provisioning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.Employment;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.organisation.WorkChange;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/**
 * Something changes for somebody: the lines of the systems where it does. Another function or other units concern every
 * system that the old function or the new one uses; other permissions concern their own systems (END-01).
 */
@Component
class ChangeTasks implements OccasionTasks {

    private final CareSystems systems;
    private final Orders orders;
    private final Employments employments;
    private final Units units;

    ChangeTasks(CareSystems systems, Orders orders, Employments employments, Units units) {
        this.systems = systems;
        this.orders = orders;
        this.employments = employments;
        this.units = units;
    }

    @Override
    public Occasion occasion() {
        return Occasion.CHANGE;
    }

    @Override
    public List<TaskRule> rules(OrderDetails order, PersonId person) {
        var before = employments.of(person).orElseThrow();
        var function = before.person().function();
        var table = table(order.function(), function);
        if (function != order.function()
                || !left(order, before).isEmpty()
                || !joined(order, before).isEmpty()) {
            return table;
        }
        var changed = changedSystems(order, person);
        var covered = table.stream().map(TaskRule::system).collect(Collectors.toSet());
        return table.stream()
                .filter(rule -> changed.contains(rule.system())
                        || rule.task() == TaskKind.CHANGE_AD_ACCOUNT && !covered.containsAll(changed))
                .toList();
    }

    /** The function and the units are the new ones once everything is done. */
    @Override
    public void carriedOut(OrderDetails order, Provisioning provisioning) {
        var before = employments.of(provisioning.person()).orElseThrow();
        employments.change(
                provisioning.person(),
                new WorkChange(
                        order.employment().from(),
                        order.function(),
                        order.profession(),
                        joined(order, before),
                        left(order, before)));
    }

    /** The new function's lines, and those that only the old one had: there something is to be taken away. */
    private List<TaskRule> table(ProfessionalFunction now, ProfessionalFunction before) {
        var rules = systems.tasksFor(now, occasion());
        var kinds = rules.stream().map(TaskRule::task).collect(Collectors.toSet());
        return now == before
                ? rules
                : Stream.concat(
                                rules.stream(),
                                systems.tasksFor(before, occasion()).stream()
                                        .filter(rule -> !kinds.contains(rule.task())))
                        .sorted(Comparator.comparing(TaskRule::task))
                        .toList();
    }

    private Set<String> changedSystems(OrderDetails order, PersonId person) {
        var before = orders.permissionsBefore(order.id(), person);
        var differing = new HashSet<>(before);
        order.permissions().stream().filter(code -> !differing.remove(code)).forEach(differing::add);
        return systems.byCode(differing).values().stream()
                .map(PermissionSummary::system)
                .collect(Collectors.toSet());
    }

    private static Set<UnitId> joined(OrderDetails order, Employment before) {
        return without(order.units(), before.units(order.employment().from()));
    }

    /** Another provider's units are none of this order's business. */
    private Set<UnitId> left(OrderDetails order, Employment before) {
        var gone = without(before.units(order.employment().from()), order.units());
        return units.byId(gone).values().stream()
                .filter(unit -> unit.provider().equals(order.provider()))
                .map(UnitSummary::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UnitId> without(Set<UnitId> some, Set<UnitId> others) {
        return some.stream().filter(unit -> !others.contains(unit)).collect(Collectors.toUnmodifiableSet());
    }
}
