package se.omsorgsportal.shared;

/** How often somebody may call: so many times a second on average, twice as many at once. Fills by itself, empties call by call. */
public final class CallBucket {

    private final double perNano;
    private final double size;
    private double left;
    private long at;
    private boolean begun;

    public CallBucket(int perSecond) {
        this.perNano = perSecond / 1e9;
        this.size = 2.0 * perSecond;
        this.left = size;
    }

    /**
     * @param now in nanoseconds of any beginning
     * @return seconds to wait; 0: go on
     */
    public synchronized long take(long now) {
        left = begun ? Math.min(size, left + (now - at) * perNano) : size;
        at = now;
        begun = true;
        if (left >= 1) {
            left--;
            return 0;
        }
        return Math.max(1, (long) Math.ceil((1 - left) / perNano / 1e9));
    }
}
