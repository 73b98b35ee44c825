package se.omsorgsportal.orders;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies a draft; time-ordered, known before it is stored. */
public record DraftId(UUID value) {

    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
