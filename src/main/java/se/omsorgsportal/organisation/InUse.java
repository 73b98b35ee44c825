package se.omsorgsportal.organisation;

import se.omsorgsportal.shared.RuleViolation;

/** A provider with active units, or a unit with staff, cannot be deactivated: what it holds comes first. */
public class InUse extends RuleViolation {

    private final String kind;

    /**
     * @param kind which text to show: {@code error.InUse.<kind>}
     * @param count how many units or people there are
     */
    InUse(String kind, long count) {
        super(count);
        this.kind = kind;
    }

    @Override
    public String key() {
        return super.key() + "." + kind;
    }
}
