package se.omsorgsportal.api;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies a token; says nothing about its secret. */
public record TokenId(UUID value) {

    static TokenId next() {
        return new TokenId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
