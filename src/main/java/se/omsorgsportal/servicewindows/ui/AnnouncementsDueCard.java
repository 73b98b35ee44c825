package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.servicewindows.Announcements;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** Confirmed windows that are to be announced now or should have been (WIN-07). */
@org.springframework.stereotype.Component
class AnnouncementsDueCard implements DashboardCard {

    private final Announcements announcements;

    AnnouncementsDueCard(Announcements announcements) {
        this.announcements = announcements;
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
        return 28;
    }

    @Override
    public Optional<Component> content(Role role) {
        var counts = announcements.counts();
        if (counts.due() == 0) {
            return Optional.empty();
        }
        boolean late = counts.late() > 0;
        return Optional.of(Card.count(
                late ? Texts.of("announcement.card.late", counts.late()) : Texts.of("announcement.card"),
                counts.due(),
                late ? Tone.BAD : Tone.WARNING,
                PlanNavigation.WINDOWS));
    }
}
