package se.omsorgsportal.notifications;

import se.omsorgsportal.shared.RuleViolation;

/** The mail is being sent or its state has changed meanwhile, so that it cannot be sent again or cancelled now. */
public class MailUnderWay extends RuleViolation {}
