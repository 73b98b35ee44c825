package se.omsorgsportal.provisioning;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.orders.EndingConcerns;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.shared.PersonId;

/**
 * Somebody leaves: all that the function's table says, the certificate only when there is one (END-02). Who goes on working
 * at another unit keeps the account: the managers' lines end, and the account is changed.
 */
@Component
class EndTasks implements OccasionTasks {

    private final CareSystems systems;
    private final EndingConcerns concerns;
    private final Employments employments;

    EndTasks(CareSystems systems, EndingConcerns concerns, Employments employments) {
        this.systems = systems;
        this.concerns = concerns;
        this.employments = employments;
    }

    @Override
    public Occasion occasion() {
        return Occasion.END;
    }

    @Override
    public List<TaskRule> rules(OrderDetails order, PersonId person) {
        var lastDay = order.employment().from();
        var stays = employments
                .of(person)
                .filter(one -> one.staysAfter(lastDay, order.units()))
                .isPresent();
        return stays ? leavingOneOfSeveral(order) : leaving(order, concerns.tasks(person, lastDay));
    }

    private List<TaskRule> leavingOneOfSeveral(OrderDetails order) {
        return Stream.concat(
                        systems.tasksFor(order.function(), Occasion.CHANGE).stream()
                                .filter(rule -> rule.task() == TaskKind.CHANGE_AD_ACCOUNT),
                        systems.tasksFor(order.function(), occasion()).stream()
                                .filter(rule -> rule.owner() == TaskOwner.MANAGER))
                .toList();
    }

    private List<TaskRule> leaving(OrderDetails order, Set<TaskKind> touched) {
        return systems.tasksFor(order.function(), occasion()).stream()
                .filter(rule -> rule.task() != TaskKind.END_SITHS || touched.contains(TaskKind.END_SITHS))
                .toList();
    }

    @Override
    public void carriedOut(OrderDetails order, Provisioning provisioning) {
        employments.end(
                provisioning.person(), provisioning.units(), order.employment().from());
    }
}
