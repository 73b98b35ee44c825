package se.omsorgsportal.provisioning;

import java.time.LocalDate;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.OrderId;

/** A task in a queue. */
public record TaskLine(
        TaskId id,
        OrderId order,
        String caseNumber,
        String person,
        String units,
        TaskKind kind,
        TaskState state,
        LocalDate due,
        boolean overdue) {}
