package se.omsorgsportal.personaldata.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.personaldata.Erasure;
import se.omsorgsportal.personaldata.ErasureCandidate;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** People whose data can be erased, for the administrator to look at (ALL-06). */
@org.springframework.stereotype.Component
class ErasureCard implements DashboardCard {

    private static final int MOST = 50;
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
        long erasable = erasure.preview(0, MOST).stream()
                .filter(ErasureCandidate::isErasable)
                .count();
        return erasable == 0
                ? Optional.empty()
                : Optional.of(Card.count(Texts.of("personal-data.card"), erasable, Tone.INFO, "personal-data"));
    }
}
