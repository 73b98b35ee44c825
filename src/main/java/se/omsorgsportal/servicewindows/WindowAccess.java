package se.omsorgsportal.servicewindows;

import org.springframework.stereotype.Component;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.NotFound;

/** Who may see which windows: administrators all, superusers those they are asked about, everybody those announced (WIN-01). */
@Component
class WindowAccess {

    private final CurrentUser user;

    WindowAccess(CurrentUser user) {
        this.user = user;
    }

    boolean isAdministrator() {
        return user.has(Role.ADMINISTRATOR);
    }

    WindowStore.Visible visible() {
        if (isAdministrator()) {
            return WindowStore.Visible.ALL;
        }
        return user.has(Role.SUPERUSER) ? WindowStore.Visible.ASKED : WindowStore.Visible.ANNOUNCED;
    }

    boolean isReadable(ServiceWindow window) {
        return isAdministrator()
                || window.isKnown()
                || user.has(Role.SUPERUSER) && window.state() != WindowState.PLANNING;
    }

    void requireReadable(ServiceWindow window) {
        if (!isReadable(window)) {
            throw new NotFound();
        }
    }

    boolean may(WindowTransition line) {
        return line.who().stream().anyMatch(user::has);
    }
}
