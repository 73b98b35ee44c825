package se.omsorgsportal.provisioning;

import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;

/** A task is done; heard within the same transaction by the module that keeps what it was about. */
public record TaskDone(TaskId task, OrderId order, TaskKind kind, PersonId person, PersonId by) {}
