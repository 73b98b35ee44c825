package se.omsorgsportal.signins;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies an import of a sign-in log. */
public record ImportId(UUID value) {

    static ImportId next() {
        return new ImportId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
