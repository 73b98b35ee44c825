package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.omsorgsportal.certificates.CertificateChoice;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** What waits for the administrators: alarms, revocations that endings ask for, certificates to assign (SIT-01, END-03). */
@org.springframework.stereotype.Component
class CertificateQueueCard implements DashboardCard {

    private final CertificateRegister register;

    CertificateQueueCard(CertificateRegister register) {
        this.register = register;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<Component> content(Role role) {
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        add(cards, CertificateChoice.LEFT_BEHIND, Tone.BAD);
        add(cards, CertificateChoice.TO_REVOKE, Tone.WARNING);
        add(cards, CertificateChoice.ORDERED, Tone.INFO);
        return cards.getChildren().findAny().isPresent() ? Optional.of(cards) : Optional.empty();
    }

    private void add(Div cards, CertificateChoice choice, Tone tone) {
        long count = register.count(choice);
        if (count > 0) {
            cards.add(Card.count(
                    Texts.of("certificates.queue-card." + choice.name()),
                    count,
                    tone,
                    CertificateNavigation.list(choice)));
        }
    }
}
