package se.omsorgsportal.caresystems;

/** The tasks after an approval (PRV-01 to PRV-10); which of them a function gives stands in the task table (PRV-16). */
public enum TaskKind {
    AD_ACCOUNT("PRV-01"),
    REGISTER_TWO_FACTOR("PRV-02"),
    ADD_IN_LC_UTFORARE("PRV-03"),
    ADD_IN_PROCAPITA("PRV-04"),
    SIGN_IN_TO_LC_HSL("PRV-05"),
    ADD_IN_LC_AVVIKELSE("PRV-06"),
    ADD_IN_SIGNIT("PRV-07"),
    ORDER_SITHS("PRV-08"),
    HAND_OVER_LOGIN("PRV-09"),
    ACCEPT_DUTIES("PRV-10"),
    /** Not in the table: given when an order is withdrawn after the account was made. */
    CLOSE_ACCOUNT("ORD-08");

    private final String rule;

    TaskKind(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    /** Whether an approval can give it. */
    public boolean isInTable() {
        return this != CLOSE_ACCOUNT;
    }
}
