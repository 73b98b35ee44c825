package se.omsorgsportal.providerendings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import se.omsorgsportal.providerendings.ProviderEndings;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** Endings of providers that wait for an administrator's decision (END-05). */
@org.springframework.stereotype.Component
class ProviderEndingsCard implements DashboardCard {

    private final ProviderEndings endings;

    ProviderEndingsCard(ProviderEndings endings) {
        this.endings = endings;
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
        return 8;
    }

    @Override
    public Optional<Component> content(Role role) {
        var waiting = endings.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        waiting.forEach(one -> cards.add(Card.count(
                Texts.of("provider-endings.card", one.provider()),
                one.people().size(),
                Tone.INFO,
                ProviderEndingView.path(one.id()))));
        return Optional.of(cards);
    }
}
