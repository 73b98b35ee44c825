package se.omsorgsportal.orders;

/** How the person is employed (ORD-02). */
public enum EmploymentKind {
    PERMANENT,
    TEMPORARY
}
