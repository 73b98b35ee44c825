package se.omsorgsportal.notifications;

import se.omsorgsportal.shared.RuleViolation;

/** The person has no e-mail address to send to. */
public class MailWithoutAddress extends RuleViolation {}
