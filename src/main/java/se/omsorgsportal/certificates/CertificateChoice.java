package se.omsorgsportal.certificates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list of certificates shows, as people think of it; stands in the address, so that it can be kept and sent. */
public enum CertificateChoice {
    /** In use, or on the way to it. */
    CURRENT("(c.state = 'ORDERED' OR c.state IN ('ASSIGNED', 'DOWNLOADED') AND c.valid_to >= :today)"),
    /** An administrator has to assign them. */
    ORDERED("c.state = 'ORDERED'"),
    /** The user has to download them. */
    ASSIGNED("c.state = 'ASSIGNED' AND c.valid_to >= :today"),
    DOWNLOADED("c.state = 'DOWNLOADED' AND c.valid_to > :soon"),
    /** Near the end, and nobody has ordered another. */
    EXPIRING("c.state IN ('ASSIGNED', 'DOWNLOADED') AND c.valid_to BETWEEN :today AND :soon AND c.renewed = 0"),
    EXPIRED("c.state IN ('ASSIGNED', 'DOWNLOADED') AND c.valid_to < :today"),
    REVOKED("c.state = 'REVOKED'"),
    CALLED_OFF("c.state = 'CALLED_OFF'"),
    /** An ending asks for the revocation, on a day that has come. */
    TO_REVOKE("c.state IN ('ASSIGNED', 'DOWNLOADED') AND c.valid_to >= :today AND c.revoke_on <= :today"),
    /** Live although the holder has left. */
    LEFT_BEHIND("c.left_since IS NOT NULL"),
    ALL("1 = 1");

    private final String condition;

    CertificateChoice(String condition) {
        this.condition = condition;
    }

    public static Optional<CertificateChoice> named(String text) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** In an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String condition() {
        return condition;
    }

    /** What ends first is looked at first where the end is what matters; otherwise the newest. */
    String order() {
        return switch (this) {
            case EXPIRING, EXPIRED, TO_REVOKE, LEFT_BEHIND -> "c.valid_to, c.id";
            case CURRENT, ORDERED, ASSIGNED, DOWNLOADED, REVOKED, CALLED_OFF, ALL -> "c.id DESC";
        };
    }
}
