package se.omsorgsportal.provisioning;

/** A task about the account can be done, and the portal is to ask the directory for it by itself (PRV-15). */
public record AccountTaskOpened(TaskId task) {}
