package se.omsorgsportal.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.directory.DirectoryOperations;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** Changes that did not go into the directory, for somebody to see to (PRV-15). */
@org.springframework.stereotype.Component
class FailedOperationsCard implements DashboardCard {

    private final DirectoryOperations operations;

    FailedOperationsCard(DirectoryOperations operations) {
        this.operations = operations;
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
        return 60;
    }

    @Override
    public Optional<Component> content(Role role) {
        long failed = operations.failed();
        return failed == 0
                ? Optional.empty()
                : Optional.of(Card.count(
                        Texts.of("directory.card.failed"),
                        failed,
                        Tone.BAD,
                        DirectoryView.PATH + "?" + DirectoryView.STATE + "=" + OperationState.FAILED));
    }
}
