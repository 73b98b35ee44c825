package se.omsorgsportal.certificates;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.Zone;

/** The routine settings about SITHS certificates. */
@Component
final class CertificateRoutines implements RoutineCatalogue {

    /** How long a certificate lasts unless the administrator says otherwise. */
    static final RoutineSetting<Integer> VALIDITY =
            RoutineSetting.number("certificates.validity", 24, "months", "[+]");

    static final RoutineSetting<Integer> FIRST_WARNING =
            RoutineSetting.number("certificates.warning.first", 60, "days", "[+]");
    static final RoutineSetting<Integer> SECOND_WARNING =
            RoutineSetting.number("certificates.warning.second", 30, "days", "[+]");
    static final RoutineSetting<Integer> LAST_WARNING =
            RoutineSetting.number("certificates.warning.last", 7, "days", "[+]");

    /** Where the user downloads the certificate (SIT-02). */
    static final RoutineSetting<String> DOWNLOAD_ADDRESS = new RoutineSetting<>(
            "certificates.download-address",
            "https://minasidor.siths.example",
            null,
            "[+]",
            true,
            "text",
            CertificateRoutines::webAddress);

    /** How long a revocation is kept (SIT-04). */
    static final RoutineSetting<Integer> KEPT =
            RoutineSetting.number("certificates.revocations-kept", 10, "years", "[+]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(VALIDITY, FIRST_WARNING, SECOND_WARNING, LAST_WARNING, DOWNLOAD_ADDRESS, KEPT);
    }

    static ExpiryRule day(Routines routines, Clock clock) {
        return new ExpiryRule(
                Zone.today(clock),
                List.of(routines.get(FIRST_WARNING), routines.get(SECOND_WARNING), routines.get(LAST_WARNING)));
    }

    private static String webAddress(String text) {
        var address = text.strip();
        if (!address.matches("https?://[^\\s<>\"]+")) {
            throw new IllegalArgumentException(address);
        }
        return address;
    }
}
