package se.omsorgsportal.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is not as it was promised. */
final class Findings {

    private static final int SHOWN = 5;
    private final List<String> broken = new ArrayList<>();

    void unless(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }

    /** One finding for all of a kind, with the first few. */
    void any(String what, Collection<?> which) {
        if (!which.isEmpty()) {
            broken.add(what + ": " + which.size() + ", as "
                    + which.stream().limit(SHOWN).map(Object::toString).toList());
        }
    }

    boolean areNone() {
        return broken.isEmpty();
    }

    @Override
    public String toString() {
        return areNone()
                ? "Every promise was kept."
                : "BROKEN PROMISES:"
                        + String.join(
                                "", broken.stream().map(one -> "\n  " + one).toList());
    }
}
