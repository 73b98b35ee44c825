package se.omsorgsportal.notifications;

/** A mail as its reader will see it, with made-up values. */
public record MailPreview(String subject, String body) {}
