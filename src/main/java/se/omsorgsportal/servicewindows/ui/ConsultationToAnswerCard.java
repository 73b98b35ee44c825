package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.Consultations;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** The dates that the reader is asked about and has not answered (WIN-02). */
@org.springframework.stereotype.Component
class ConsultationToAnswerCard implements DashboardCard {

    private final Consultations consultations;
    private final Clock clock;

    ConsultationToAnswerCard(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Whoever is named in a group may have any role. */
    @Override
    public boolean isFor(Role role) {
        return true;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Optional<Component> content(Role role) {
        var waiting = consultations.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var next = waiting.getFirst();
        boolean late = next.answerBy().isBefore(Zone.today(clock));
        return Optional.of(Card.count(
                Texts.of(late ? "consultation.card.late" : "consultation.card", Dates.day(next.answerBy())),
                waiting.size(),
                late ? Tone.BAD : Tone.WARNING,
                PlanNavigation.of(next.window(), PlanNavigation.CONSULTATION)));
    }
}
