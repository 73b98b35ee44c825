package se.omsorgsportal.security;

/** What an identity provider names a person by (ALL-03). */
public enum LoginKind {
    USER_NAME,
    HSA_ID,
    PERSONNUMMER
}
