package se.omsorgsportal.windowtests;

import se.omsorgsportal.shared.RuleViolation;

/** A file that is not taken as a picture: too large, of another kind, with too many points, or broken (WIN-10). */
public class PictureRefused extends RuleViolation {

    private final String kind;

    PictureRefused(String kind, Object... arguments) {
        super(arguments);
        this.kind = kind;
    }

    @Override
    public String key() {
        return super.key() + "." + kind;
    }
}
