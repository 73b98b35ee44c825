package se.omsorgsportal.provisioning;

import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;

/** The account is made: user name and one-time link go out in two mails (PRV-12). */
public record CredentialsReady(CredentialId credentials, OrderId order, PersonId recipient, String userName) {}
