package se.omsorgsportal.provisioning;

import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.orders.OrderId;

/** A task can be done now: what it waited for is done. */
public record TaskOpened(TaskId task, OrderId order, TaskKind kind, TaskOwner owner) {}
