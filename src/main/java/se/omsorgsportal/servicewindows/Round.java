package se.omsorgsportal.servicewindows;

/** A round of tests: on the local client first, then over Citrix by those who come from outside (WIN-09). */
public enum Round {
    LOCAL,
    CITRIX
}
