package se.omsorgsportal.orders;

import se.omsorgsportal.shared.PersonId;

/** An administrator approved; heard within the same transaction by the provisioning (ORD-07). */
public record OrderApproved(OrderId order, OrderKind kind, PersonId beneficiary) {}
