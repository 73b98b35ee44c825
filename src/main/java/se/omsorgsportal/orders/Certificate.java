package se.omsorgsportal.orders;

/** Whether the person has or is to get a SITHS certificate; what NPÖ and Pascal ask for (ORD-13). */
public enum Certificate {
    NONE,
    /** To be ordered together with the account (PRV-08). */
    WANTED,
    /** The person has one already. */
    HELD;

    public boolean hasOrOrders() {
        return this != NONE;
    }
}
