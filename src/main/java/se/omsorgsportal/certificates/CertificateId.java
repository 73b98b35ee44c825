package se.omsorgsportal.certificates;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies a certificate; time-ordered, known before it is stored. */
public record CertificateId(UUID value) {

    public static CertificateId next() {
        return new CertificateId(Ids.next());
    }

    /** Reads the text form; throws {@link IllegalArgumentException} when it is no UUID. */
    public static CertificateId of(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
