package se.omsorgsportal.status;

/** What the public may know has changed on this node; a source says so inside the transaction that changed it. */
public record StatusChanged() {}
