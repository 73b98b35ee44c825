package se.omsorgsportal.bench;

import java.util.Arrays;

/** Times of one piece of work, in milliseconds. */
final class Series {

    private double[] sorted = {};

    void add(double millis) {
        int at = Arrays.binarySearch(sorted, millis);
        int place = at < 0 ? -at - 1 : at;
        var more = new double[sorted.length + 1];
        System.arraycopy(sorted, 0, more, 0, place);
        more[place] = millis;
        System.arraycopy(sorted, place, more, place + 1, sorted.length - place);
        sorted = more;
    }

    double median() {
        return at(50);
    }

    double at(int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
