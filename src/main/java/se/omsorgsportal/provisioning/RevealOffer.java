package se.omsorgsportal.provisioning;

import org.jspecify.annotations.Nullable;

/** What stands behind a one-time link, for the one who opened it (PRV-12). */
public record RevealOffer(Kind kind, @Nullable CredentialDetails credential) {

    /** What the page says. */
    public enum Kind {
        /** Can be read now. */
        READY,
        READ,
        EXPIRED,
        REPLACED,
        /** It was sent to somebody else. */
        NOT_YOURS,
        /** It was sent to the one who asks, who works as a stand-in just now. */
        AS_STAND_IN,
        /** Cut off or changed on its way. */
        WRONG_LINK
    }

    static RevealOffer of(CredentialDetails credential) {
        return new RevealOffer(Kind.valueOf(credential.state().name()), credential);
    }

    static RevealOffer notYours() {
        return new RevealOffer(Kind.NOT_YOURS, null);
    }

    static RevealOffer asStandIn() {
        return new RevealOffer(Kind.AS_STAND_IN, null);
    }

    static RevealOffer wrongLink() {
        return new RevealOffer(Kind.WRONG_LINK, null);
    }
}
