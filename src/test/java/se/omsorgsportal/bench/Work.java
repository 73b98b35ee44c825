package se.omsorgsportal.bench;

import java.sql.SQLException;

/** Something people do, and the SQL that it cannot do without. */
interface Work {

    String name();

    /** Not timed: makes what the next round needs, for the portal's turn and for the bare one. */
    default void prepare() throws SQLException {}

    void portal() throws SQLException;

    /** Not timed: afterwards nothing goes on in the background. */
    default void settle() throws SQLException {}

    /** The same rows read or written, in as many transactions, without the portal. */
    void bare() throws SQLException;

    /** In which rounds it is done: every one, or every so manieth of what takes long. */
    default int every() {
        return 1;
    }

    /** How often it is done in a round. */
    default int times() {
        return 1;
    }

    /** How many lines the last turn showed; none for work that shows none. */
    default int shown() {
        return 0;
    }
}
