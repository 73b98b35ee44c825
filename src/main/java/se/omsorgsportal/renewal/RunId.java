package se.omsorgsportal.renewal;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies a renewal run. */
public record RunId(UUID value) {

    static RunId next() {
        return new RunId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
