package se.omsorgsportal.accounts;

/** An account in a list, with its person's name. */
public record AccountLine(AccountDetails account, String name) {}
