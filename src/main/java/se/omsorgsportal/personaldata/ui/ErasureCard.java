package se.omsorgsportal.personaldata.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.personaldata.Erasure;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** People whose time to be kept is over, for the administrator to look at (ALL-06). */
@org.springframework.stereotype.Component
class ErasureCard implements DashboardCard {

    private static final int MOST = 999;
    private final Erasure erasure;

    ErasureCard(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> content(Role role) {
        int due = erasure.due(MOST);
        return due == 0
                ? Optional.empty()
                : Optional.of(Card.count(Texts.of("personal-data.card"), due, Tone.INFO, "personal-data"));
    }
}
