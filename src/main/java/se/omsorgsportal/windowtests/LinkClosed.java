package se.omsorgsportal.windowtests;

import se.omsorgsportal.shared.RuleViolation;

/** A link that opened something when its page was shown opens nothing now (WIN-08). */
public class LinkClosed extends RuleViolation {

    private final LinkState state;

    LinkClosed(LinkState state) {
        this.state = state;
    }

    public LinkState state() {
        return state;
    }

    @Override
    public String key() {
        return "windowtests.link." + state;
    }
}
