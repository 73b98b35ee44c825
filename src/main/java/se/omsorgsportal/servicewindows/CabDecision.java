package se.omsorgsportal.servicewindows;

/** What the change advisory board said to an order (WIN-03). */
public enum CabDecision {
    APPROVED,
    OTHER_DATE,
    REFUSED
}
