package se.omsorgsportal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.omsorgsportal.security.Role;

/** A card that a module contributes to the home of some roles; the home sorts and shows them, knowing none of them. */
public interface DashboardCard {

    /** Whether the card stands on the home of people who are at work in this role. */
    boolean isFor(Role role);

    Question answers();

    /** Lower stands higher within its question; tens, so that others fit between. */
    int order();

    /** The card as it is now; nothing when there is nothing to say, so that no empty box stands there. */
    Optional<Component> content(Role role);

    /** The three questions a home answers, top to bottom (ux). */
    enum Question {
        WHAT_MUST_I_DO,
        WHAT_IS_GOING_ON,
        WHAT_MAY_I_START
    }
}
