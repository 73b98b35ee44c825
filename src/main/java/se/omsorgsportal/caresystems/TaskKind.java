package se.omsorgsportal.caresystems;

/**
 * The tasks after an approval (PRV-01 to PRV-10, END-02); which of them a function gives stands in the task table
 * (PRV-16). Their order is that in which they are shown.
 */
public enum TaskKind {
    AD_ACCOUNT("PRV-01", Occasion.START),
    REGISTER_TWO_FACTOR("PRV-02", Occasion.START),
    ADD_IN_LC_UTFORARE("PRV-03", Occasion.START),
    ADD_IN_PROCAPITA("PRV-04", Occasion.START),
    SIGN_IN_TO_LC_HSL("PRV-05", Occasion.START),
    ADD_IN_LC_AVVIKELSE("PRV-06", Occasion.START),
    ADD_IN_SIGNIT("PRV-07", Occasion.START),
    ORDER_SITHS("PRV-08", Occasion.START),
    HAND_OVER_LOGIN("PRV-09", Occasion.START),
    ACCEPT_DUTIES("PRV-10", Occasion.START),
    CHANGE_AD_ACCOUNT("END-01", Occasion.CHANGE),
    CHANGE_IN_LC_UTFORARE("END-01", Occasion.CHANGE),
    CHANGE_IN_PROCAPITA("END-01", Occasion.CHANGE),
    CHANGE_IN_LC_AVVIKELSE("END-01", Occasion.CHANGE),
    CHANGE_IN_SIGNIT("END-01", Occasion.CHANGE),
    END_IN_LC_UTFORARE("END-02", Occasion.END),
    END_IN_LC_AVVIKELSE("END-02", Occasion.END),
    END_SITHS("END-02", Occasion.END),
    END_IN_PROCAPITA("END-02", Occasion.END),
    END_AD_ACCOUNT("END-02", Occasion.END),
    /** Not in the table: given when an order is withdrawn after the account was made. */
    CLOSE_ACCOUNT("ORD-08", Occasion.START);

    private final String rule;
    private final Occasion occasion;

    TaskKind(String rule, Occasion occasion) {
        this.rule = rule;
        this.occasion = occasion;
    }

    public String rule() {
        return rule;
    }

    public Occasion occasion() {
        return occasion;
    }

    /** Whether an approval can give it. */
    public boolean isInTable() {
        return this != CLOSE_ACCOUNT;
    }

    /** What a superuser of the unit does as well as its manager (PRV-03, END-02). */
    public boolean isAlsoForSuperusers() {
        return this == ADD_IN_LC_UTFORARE || this == CHANGE_IN_LC_UTFORARE || this == END_IN_LC_UTFORARE;
    }
}
