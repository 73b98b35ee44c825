package se.omsorgsportal.certificates.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.certificates.CertificateChoice;
import se.omsorgsportal.certificates.CertificateFilter;
import se.omsorgsportal.certificates.CertificateLine;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.SearchContribution;

/** Finds certificates by HSA-id, card number and the holder's name (ALL-07). */
@Component
class CertificateSearch implements SearchContribution {

    private static final int SHORTEST = 3;

    private final CertificateRegister register;

    CertificateSearch(CertificateRegister register) {
        this.register = register;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        return register.page(new CertificateFilter(CertificateChoice.ALL, text, null, null), 0, limit).stream()
                .map(CertificateSearch::hit)
                .toList();
    }

    private static Hit hit(CertificateLine line) {
        var hsaId = line.hsaId();
        var detail = Texts.of(line.state());
        return new Hit(
                "certificate",
                line.name(),
                hsaId == null ? detail : hsaId + " · " + detail,
                CertificateNavigation.certificate(line.id()));
    }
}
