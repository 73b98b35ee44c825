package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.omsorgsportal.certificates.CertificateFacts;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.certificates.CertificateState;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** The user's own certificate: how long it lasts, and how it is downloaded (SIT-02, SIT-03). */
@org.springframework.stereotype.Component
class MyCertificateCard implements DashboardCard {

    private final CertificateRegister register;
    private final CurrentUser user;

    MyCertificateCard(CertificateRegister register, CurrentUser user) {
        this.register = register;
        this.user = user;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.CARE_STAFF;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content(Role role) {
        return register.ofPerson(user.myself()).stream()
                .filter(one -> one.state() != CertificateState.CALLED_OFF)
                .findFirst()
                .map(MyCertificateCard::card);
    }

    private static Component card(CertificateFacts certificate) {
        var facts = new Facts()
                .add("certificates.column.state", CertificateWords.badge(certificate.state()))
                .add("certificates.valid-to", CertificateWords.day(certificate.validTo()));
        var links = new Div(
                Links.to(Texts.of("certificates.mine.show"), CertificateNavigation.certificate(certificate.id())),
                Links.to(Texts.of("certificates.guide.more"), CertificateNavigation.GUIDE));
        links.addClassName("row-actions");
        return new Card(Texts.of("certificates.mine"), facts, links);
    }
}
