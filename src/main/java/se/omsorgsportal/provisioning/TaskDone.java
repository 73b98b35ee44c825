package se.omsorgsportal.provisioning;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;

/**
 * A task is done; heard within the same transaction by the module that keeps what it was about.
 *
 * @param by nobody when the portal carried it out itself
 */
public record TaskDone(
        TaskId task,
        OrderId order,
        TaskKind kind,
        PersonId person,
        @Nullable PersonId by) {}
