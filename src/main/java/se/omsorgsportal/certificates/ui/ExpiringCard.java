package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import se.omsorgsportal.certificates.CertificateChoice;
import se.omsorgsportal.shared.ui.Tone;
import java.util.Optional;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** Which certificates of the staff run out, for who has to decide on another one (SIT-03). */
@org.springframework.stereotype.Component
class ExpiringCard implements DashboardCard {

    private final CertificateRegister register;

    ExpiringCard(CertificateRegister register) {
        this.register = register;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.MANAGER || role == Role.SUPERUSER;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> content(Role role) {
        long expiring = register.count(CertificateChoice.EXPIRING);
        return expiring == 0
                ? Optional.empty()
                : Optional.of(Card.count(
                        Texts.of("certificates.expiring-card"),
                        expiring,
                        Tone.WARNING,
                        CertificateNavigation.list(CertificateChoice.EXPIRING)));
    }
}
