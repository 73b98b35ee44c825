package se.omsorgsportal.provisioning;

import java.util.List;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.shared.PersonId;

/** Which lines of the task table an order needs on one occasion (PRV-16), and what the order does in the end. */
interface OccasionTasks {

    Occasion occasion();

    List<TaskRule> rules(OrderDetails order, PersonId person);

    /** When the last task is done and no login is handed over. */
    default void carriedOut(OrderDetails order, Provisioning provisioning) {}
}
