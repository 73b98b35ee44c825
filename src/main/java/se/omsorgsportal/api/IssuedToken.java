package se.omsorgsportal.api;

/** A token that was just made; the secret is never shown again. */
public record IssuedToken(TokenId id, String secret) {

    @Override
    public String toString() {
        return "token " + id;
    }
}
