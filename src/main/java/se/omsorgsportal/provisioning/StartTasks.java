package se.omsorgsportal.provisioning;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.shared.PersonId;

/** Somebody begins: all that the function gives, and a user name to do it with (PRV-11). */
@Component
class StartTasks implements OccasionTasks {

    private final CareSystems systems;
    private final Accounts accounts;

    StartTasks(CareSystems systems, Accounts accounts) {
        this.systems = systems;
        this.accounts = accounts;
    }

    @Override
    public Occasion occasion() {
        return Occasion.START;
    }

    @Override
    public List<TaskRule> rules(OrderDetails order, PersonId person) {
        accounts.nameFor(person, order.name());
        return systems.tasksFor(order.function());
    }
}
