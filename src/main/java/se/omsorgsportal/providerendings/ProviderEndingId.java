package se.omsorgsportal.providerendings;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies the ending of a provider; time-ordered, known before it is stored. */
public record ProviderEndingId(UUID value) {

    public static ProviderEndingId next() {
        return new ProviderEndingId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static ProviderEndingId of(String text) {
        return new ProviderEndingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
