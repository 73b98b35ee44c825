package se.omsorgsportal.orders;

/** What the orderer takes away: the case number and where the order went (ORD-05). */
public record Receipt(OrderId order, CaseNumber caseNumber, OrderState state, boolean urgent) {}
