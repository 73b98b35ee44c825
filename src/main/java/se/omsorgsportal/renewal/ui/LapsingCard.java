package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.renewal.Lapses;
import se.omsorgsportal.renewal.RenewalRuns;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** Accounts that are about to lapse, and the run about them if one is under way (REN-01). */
@org.springframework.stereotype.Component
class LapsingCard implements DashboardCard {

    private final Lapses lapses;
    private final RenewalRuns runs;

    LapsingCard(Lapses lapses, RenewalRuns runs) {
        this.lapses = lapses;
        this.runs = runs;
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
        return 51;
    }

    @Override
    public Optional<Component> content(Role role) {
        var open = runs.open();
        if (open.isPresent()) {
            var run = open.get();
            var title = Texts.of("renewal.card.open", Texts.of(run.state()));
            return Optional.of(Card.count(title, run.accounts(), Tone.WARNING, RenewalNavigation.run(run.id())));
        }
        int soon = lapses.soon();
        return soon == 0
                ? Optional.empty()
                : Optional.of(Card.count(
                        Texts.of("renewal.card.soon", Dates.prose(lapses.horizon())),
                        soon,
                        Tone.INFO,
                        RenewalNavigation.RUNS));
    }
}
