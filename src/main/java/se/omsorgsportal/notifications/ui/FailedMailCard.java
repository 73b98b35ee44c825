package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.notifications.MailState;
import se.omsorgsportal.notifications.Mails;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** Mail that would not go, for somebody to mend (ALL-01). */
@org.springframework.stereotype.Component
class FailedMailCard implements DashboardCard {

    private final Mails mails;

    FailedMailCard(Mails mails) {
        this.mails = mails;
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
        return 70;
    }

    @Override
    public Optional<Component> content(Role role) {
        long failed = mails.failed();
        return failed == 0
                ? Optional.empty()
                : Optional.of(Card.count(
                        Texts.of("mail.card.failed"), failed, Tone.BAD, MailNavigation.mailsIn(MailState.FAILED)));
    }
}
