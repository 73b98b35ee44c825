package se.omsorgsportal.bench;

import java.util.Map;
import java.util.TreeMap;

/** One piece of work at every size. */
final class Result {

    /** The times at one size, and the statements when nothing has to be looked up again. */
    static final class At {
        final Series portal = new Series();
        final Series bare = new Series();
        final Series shown = new Series();
        long fewest = Long.MAX_VALUE;

        void statements(long count) {
            fewest = Math.min(fewest, count);
        }

        double ratio() {
            return portal.median() / bare.median();
        }
    }

    private final String name;
    private final Map<Integer, At> sizes = new TreeMap<>();

    Result(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    At at(int size) {
        return sizes.computeIfAbsent(size, fresh -> new At());
    }

    /** How many times slower it is at the largest size than at the smallest. */
    double growth(int smallest, int largest) {
        return at(largest).portal.median() / at(smallest).portal.median();
    }
}
