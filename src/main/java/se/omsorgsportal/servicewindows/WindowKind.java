package se.omsorgsportal.servicewindows;

/** Whether the superusers are asked about the date (WIN-01). */
public enum WindowKind {
    PLANNED,
    /** Ordered without consultation. */
    URGENT
}
