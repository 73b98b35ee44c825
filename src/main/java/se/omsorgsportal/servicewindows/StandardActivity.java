package se.omsorgsportal.servicewindows;

/** What there is to do around every window, in order, as a list to begin with ([000], [001]). */
public enum StandardActivity {
    CONFIRM_DATE(-14, Owner.SUPPLIER),
    INVITE_TESTERS(-12, Owner.ADMINISTRATOR),
    LIST_OF_TESTERS(-8, Owner.ADMINISTRATOR),
    ANNOUNCE(-7, Owner.ADMINISTRATOR),
    RECONCILE(-5, Owner.BOTH),
    CALL_THE_ROLL(0, Owner.ADMINISTRATOR),
    CLOSE(0, Owner.SUPPLIER),
    BACK_UP(0, Owner.SUPPLIER),
    UPDATE(0, Owner.SUPPLIER),
    TEST_LOCALLY(0, Owner.TESTERS),
    REPORT_LOCAL(0, Owner.ADMINISTRATOR),
    UPDATE_CITRIX(0, Owner.SUPPLIER),
    TEST_CITRIX(0, Owner.TESTERS),
    REPORT_CITRIX(0, Owner.ADMINISTRATOR),
    CLEAR(0, Owner.SUPPLIER),
    OPEN(0, Owner.ADMINISTRATOR);

    /** Who usually does it; words under {@code StandardActivity.owner.<OWNER>}. */
    enum Owner {
        ADMINISTRATOR,
        SUPPLIER,
        BOTH,
        TESTERS
    }

    private final int offset;
    private final Owner owner;

    StandardActivity(int offset, Owner owner) {
        this.offset = offset;
        this.owner = owner;
    }

    /** Days from the window's day. */
    int offset() {
        return offset;
    }

    /** In a window over midnight it is done on the second day. */
    boolean isAfterTheUpdate() {
        return compareTo(UPDATE) > 0;
    }

    Owner owner() {
        return owner;
    }

    boolean isForSecondRound() {
        return this == UPDATE_CITRIX || this == TEST_CITRIX || this == REPORT_CITRIX;
    }
}
