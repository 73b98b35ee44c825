package se.omsorgsportal.signins.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;
import se.omsorgsportal.signins.SignInImports;

/** Log files that wait to be confirmed, or whose reading was interrupted. */
@org.springframework.stereotype.Component
class WaitingImportsCard implements DashboardCard {

    private final SignInImports imports;

    WaitingImportsCard(SignInImports imports) {
        this.imports = imports;
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
        return 52;
    }

    @Override
    public Optional<Component> content(Role role) {
        int waiting = imports.waiting().size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(
                        Card.count(Texts.of("signins.card.waiting"), waiting, Tone.WARNING, SignInNavigation.IMPORTS));
    }
}
