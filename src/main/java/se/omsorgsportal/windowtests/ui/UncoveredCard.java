package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;
import se.omsorgsportal.windowtests.TestGroup;

/** How many areas of the next window nobody tests (WIN-06). */
@org.springframework.stereotype.Component
class UncoveredCard implements DashboardCard {

    private final TestGroup group;

    UncoveredCard(TestGroup group) {
        this.group = group;
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
        return 46;
    }

    @Override
    public Optional<Component> content(Role role) {
        return group.nextGap()
                .map(gap -> Card.count(
                        Texts.of("windowtests.card.uncovered", gap.areas()),
                        gap.areas(),
                        Tone.WARNING,
                        WindowTestNavigation.WINDOW + gap.window()));
    }
}
