package se.omsorgsportal.renewal;

/** What came of the wish to execute a run: it never begins with other verdicts than those that were shown (REN-04). */
public sealed interface Execution {

    record Begun() implements Execution {}

    /** @param changed how many verdicts are others now; they have to be looked at and confirmed first */
    record Changed(int changed) implements Execution {}
}
