package se.omsorgsportal.provisioning;

import java.time.LocalDate;
import java.util.Set;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.orders.OrderId;

/** Tasks of an ending are late: somebody who has left can still get in. Once a day and order (END-02). */
public record TasksOverdue(OrderId order, LocalDate day, Set<TaskOwner> owners) {}
