package se.omsorgsportal.servicewindows;

/** How a proposed date suits somebody (WIN-02). */
public enum DateAnswer {
    WORKS,
    BADLY,
    NO
}
