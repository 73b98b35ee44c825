package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.springframework.modulith.NamedInterface;
import se.omsorgsportal.certificates.CertificateChoice;
import se.omsorgsportal.certificates.CertificateId;
import se.omsorgsportal.shared.NotFound;

/** The addresses of the certificates' views. */
@NamedInterface("navigation")
public final class CertificateNavigation {

    public static final String CERTIFICATES = "certificates";
    public static final String REVOCATIONS = "certificates/revocations";
    static final String GUIDE = "handbook/certificate-download";
    static final String SHOW = "show";
    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private CertificateNavigation() {}

    public static String certificate(CertificateId id) {
        return CERTIFICATES + "/" + id;
    }

    static String list(CertificateChoice choice) {
        return CERTIFICATES + "?" + SHOW + "=" + choice.slug();
    }

    /** The certificate in the address; an address without a right one leads nowhere. */
    static CertificateId id(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches(UUID))
                .map(CertificateId::of)
                .orElseThrow(NotFound::new);
    }
}
