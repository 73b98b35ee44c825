package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.certificates.CertificateFacts;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The user has a certificate to download to the card (SIT-02). */
@org.springframework.stereotype.Component
class DownloadCard implements DashboardCard {

    private final CertificateRegister register;
    private final CurrentUser user;

    DownloadCard(CertificateRegister register, CurrentUser user) {
        this.register = register;
        this.user = user;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.CARE_STAFF;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> content(Role role) {
        return register.ofPerson(user.myself()).stream()
                .filter(CertificateFacts::isToDownload)
                .findFirst()
                .map(one -> Card.start(
                        Texts.of("certificates.download-card"),
                        Texts.of("certificates.download-card.help"),
                        CertificateNavigation.certificate(one.id())));
    }
}
