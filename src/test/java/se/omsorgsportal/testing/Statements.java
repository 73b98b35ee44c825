package se.omsorgsportal.testing;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the SQL statements that go through JDBC on this thread, so that a list that asks row by row is found out. */
public final class Statements {

    private static final ThreadLocal<AtomicLong> COUNT = ThreadLocal.withInitial(AtomicLong::new);

    private Statements() {}

    /** How many statements the work sends on this thread. */
    public static long count(Runnable work) {
        var counter = COUNT.get();
        long before = counter.get();
        work.run();
        return counter.get() - before;
    }

    static void add() {
        COUNT.get().incrementAndGet();
    }
}
