package se.omsorgsportal.orders;

/** What an order asks for (ORD-01). The kinds that change, end, certify and revoke join here with their modules. */
public enum OrderKind {
    NEW_ACCOUNT
}
