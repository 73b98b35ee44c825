package se.omsorgsportal.windowtests;

/** What somebody answers when asked to test, beforehand or at the roll call (WIN-06, WIN-08). */
public record Reply(Choice choice, String substituteName, String substituteEmail) {

    /** Who does the tests. */
    public enum Choice {
        MYSELF,
        SUBSTITUTE,
        NOBODY
    }

    public static Reply myself() {
        return new Reply(Choice.MYSELF, "", "");
    }

    public static Reply nobody() {
        return new Reply(Choice.NOBODY, "", "");
    }

    /** Somebody else; left empty, the one who was named before. */
    public static Reply substitute(String name, String email) {
        return new Reply(Choice.SUBSTITUTE, name, email);
    }
}
