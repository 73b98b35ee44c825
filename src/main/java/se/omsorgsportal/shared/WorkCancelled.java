package se.omsorgsportal.shared;

/** Somebody cancelled long work before it was through; nothing of it is kept. */
public class WorkCancelled extends RuleViolation {}
