package se.omsorgsportal.servicewindows;

/** Whose superusers are asked about the dates of a window (WIN-02). */
public enum ConsultationGroup {
    IFO,
    VOO,
    FEES
}
