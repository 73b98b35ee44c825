package se.omsorgsportal.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the SQL statements that go through JDBC on this thread, so that a list that asks row by row is found out. */
public final class Statements {

    private static final ThreadLocal<AtomicLong> COUNT = ThreadLocal.withInitial(AtomicLong::new);

    private static final ThreadLocal<List<String>> TEXTS = ThreadLocal.withInitial(ArrayList::new);

    private static volatile int most = 200;

    private Statements() {}

    /** How many statements the work sends on this thread. */
    public static long count(Runnable work) {
        var counter = COUNT.get();
        long before = counter.get();
        TEXTS.get().clear();
        work.run();
        return counter.get() - before;
    }

    /** What was sent the last time that something was counted on this thread, to say which one is too many. */
    public static String last() {
        return String.join("\n", TEXTS.get());
    }

    /** From now on they are only counted: writing down one with a thousand values takes longer than sending it. */
    public static void onlyCount() {
        most = 0;
    }

    static void add(Object statement) {
        COUNT.get().incrementAndGet();
        var texts = TEXTS.get();
        if (texts.size() < most) {
            texts.add(statement.toString());
        }
    }
}
