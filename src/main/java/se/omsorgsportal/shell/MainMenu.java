package se.omsorgsportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Texts;

/** The menu, made of the views themselves: those that the role at work may open. */
class MainMenu extends SideNav {

    private final transient CurrentUser user;
    private @Nullable Role shown;

    MainMenu(CurrentUser user) {
        this.user = user;
    }

    /** Shows the menu of the role the user is at work in now. */
    void refresh() {
        var role = user.isSignedIn() ? user.activeRole() : null;
        if (role == null || role == shown) {
            return;
        }
        shown = role;
        removeAll();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isFor(role, entry))
                .map(MainMenu::item)
                .forEach(this::addItem);
    }

    private static boolean isFor(Role role, MenuEntry entry) {
        Class<? extends Component> view = entry.menuClass();
        var allowed = view == null ? null : view.getAnnotation(RolesAllowed.class);
        return allowed == null || List.of(allowed.value()).contains(role.name());
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(Texts.of(entry.title()), entry.path());
        if (entry.icon() != null) {
            var icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            item.setPrefixComponent(icon);
        }
        return item;
    }
}
