package se.omsorgsportal.certificates;

import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/**
 * Which certificates a list shows; what the user does not reach is never among them (ORG-03).
 *
 * @param text part of the holder's name, or the beginning of an HSA-id or card number; empty for all
 */
public record CertificateFilter(
        CertificateChoice choice, String text, @Nullable UnitId unit, @Nullable ProviderId provider) {

    public static CertificateFilter of(CertificateChoice choice) {
        return new CertificateFilter(choice, "", null, null);
    }
}
